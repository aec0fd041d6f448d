import { render } from 'preact';
import { t } from '../../components/ui/words.ts';
import { followLook } from '../shared/look.ts';
import { setPageLanguage } from '../shared/page-language.ts';
import { startPractice } from './practice.ts';
import { WelcomePage } from './welcome-page.tsx';

setPageLanguage(t('titled', [t('welcome.title')]));
followLook();
const root = document.getElementById('welcome');
if (root) render(<WelcomePage onShown={startPractice} />, root);
