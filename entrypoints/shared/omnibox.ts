import { browser } from 'wxt/browser';
import { t } from '../../components/ui/words.ts';
import notes from '../../data/evidence/notes.json?searched';
import { createSearch } from '../../data/search/index.ts';
import { snippet } from '../../data/search/snippet.ts';
import { openPage, searchPath } from './open-page.ts';

const SUGGESTED = 6;

/** Search from the address bar: the keyword, a blank, and a few words. Notes that fit are suggested, best first. */
export function startOmnibox(): void {
  const { omnibox, tabs } = browser;
  // Firefox on Android has none.
  if (!omnibox) return;
  // The index is built at the first letter, not whenever the background wakes.
  const { search } = createSearch(notes);
  omnibox.setDefaultSuggestion({ description: t('omnibox.search') });
  omnibox.onInputChanged.addListener((text, suggest) => {
    if (text.trim() === '') return suggest([]);
    const hits = search(text).slice(0, SUGGESTED);
    suggest(hits.map(({ note, terms }) => ({ content: note.title, description: described(note.title, terms) })));
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    const chosen = notes.find(({ title }) => title === text);
    const path = chosen ? `/notes.html#${chosen.id}` : searchPath(text);
    if (disposition !== 'currentTab') return void openPage(path);
    void tabs.update({ url: browser.runtime.getURL('/') + path.slice(1) });
  });
}

/** Chromium takes XML and marks what was typed; Firefox takes plain text. */
function described(title: string, terms: readonly string[]): string {
  if (import.meta.env.FIREFOX) return title;
  return snippet(title, terms)
    .map(({ text, hit }) => (hit ? `<match>${escaped(text)}</match>` : escaped(text)))
    .join('');
}

const escaped = (text: string) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
