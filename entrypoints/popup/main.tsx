import { render } from 'preact';
import { t } from '../../components/ui/words.ts';
import { followLook } from '../shared/look.ts';
import { setPageLanguage } from '../shared/page-language.ts';
import './popup.css';
import { Popup } from './popup.tsx';

setPageLanguage(t('extension.name'));
const root = document.getElementById('popup');
if (root) render(<Popup />, root);
followLook();
