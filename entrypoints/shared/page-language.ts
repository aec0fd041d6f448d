import { language, t } from '../../components/ui/words.ts';

/** A page of ours says which language its words are in, which way that is read, and what the page is called. */
export function setPageLanguage(title: string): void {
  document.documentElement.lang = language();
  document.documentElement.dir = t('direction');
  document.title = title;
}
