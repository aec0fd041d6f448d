import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CommandKeys } from '../../components/settings/keys.tsx';
import { t } from '../../components/ui/words.ts';
import { report } from '../shared/report.ts';

/** Whether the browser has keys for commands: Firefox on Android has none. */
export const hasKeys = browser.commands !== undefined;

/** Chromium's own page for keys; extensions may open it, but pages may not link to it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

export const whereKeysAre = (): string =>
  import.meta.env.FIREFOX ? t('keys.whereFirefox') : t('keys.whereChromium', [CHROMIUM_PAGE]);

/** The commands with the keys that the browser gave them, read again whenever the reader comes back to the page. */
export function useKeys(): CommandKeys[] {
  const [commands, setCommands] = useState<CommandKeys[]>([]);
  useEffect(() => {
    if (!hasKeys) return undefined;
    const read = () => {
      browser.commands
        .getAll()
        .then((all) =>
          setCommands(
            all.flatMap(({ name, description, shortcut }) =>
              name
                ? {
                    name,
                    description: description || t('keys.openPopup'), // The one command that browsers give every extension has no words of its own.
                    keys: shortcut ?? '',
                  }
                : [],
            ),
          ),
        )
        .catch((error) => report(error, 'options: the keys could not be read'));
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return commands;
}

/** Firefox has it and the types of the other browsers do not. */
type FirefoxCommands = typeof browser.commands & { openShortcutSettings: () => Promise<void> };

/** Opens the browser's own page for changing keys. */
export function openKeySettings(): void {
  const opened = import.meta.env.FIREFOX
    ? (browser.commands as FirefoxCommands).openShortcutSettings()
    : browser.tabs.create({ url: CHROMIUM_PAGE });
  opened.catch((error: unknown) => report(error, "options: the browser's page for keys could not be opened"));
}
