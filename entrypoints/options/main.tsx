import { render } from 'preact';
import { t } from '../../components/ui/words.ts';
import { followLook } from '../shared/look.ts';
import { setPageLanguage } from '../shared/page-language.ts';
import './options.css';
import { OptionsPage } from './options-page.tsx';

setPageLanguage(t('titled', [t('options.name')]));
const root = document.getElementById('options');
if (root) render(<OptionsPage />, root);
followLook();
