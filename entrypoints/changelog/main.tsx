import { render } from 'preact';
import { t } from '../../components/ui/words.ts';
import { followLook } from '../shared/look.ts';
import { newsWasRead } from '../shared/news.ts';
import { setPageLanguage } from '../shared/page-language.ts';
import { report } from '../shared/report.ts';
import './changelog.css';
import { ChangelogPage } from './changelog-page.tsx';

setPageLanguage(t('titled', [t('changelog.title')]));
followLook();
newsWasRead().catch((error) => report(error, 'changelog: the popup goes on to show its link'));
const root = document.getElementById('changelog');
if (root) render(<ChangelogPage />, root);
