import { render } from 'preact';
import { t } from '../../components/ui/words.ts';
import { NOTES } from '../../data/library.ts';
import { createSearch } from '../../data/search/index.ts';
import { followLook } from '../shared/look.ts';
import { setPageLanguage } from '../shared/page-language.ts';
import './sheet.css';
import { SheetPage } from './sheet-page.tsx';

setPageLanguage(t('titled', [t('sheet.name')]));
const root = document.getElementById('sheet');
if (root) render(<SheetPage search={createSearch(NOTES)} />, root);
followLook();
