import { t } from '../ui/words.ts';

const KNOWN = {
  'local:settingsUnreadable': 'broken',
  'local:syncBase': 'base',
  'local:syncState': 'state',
  'local:news': 'news',
  'session:frames': 'frames',
  'session:awake': 'awake',
  'session:visit': 'visit',
  'session:recentSearches': 'recent',
  sync: 'synced',
} as const;

/** One thing in storage: its area and key, all of sync storage as one, and its size in bytes. */
export interface StoredItem {
  name: string;
  bytes: number;
}

interface WhatIsStoredProps {
  /** Undefined until storage has answered, or if it could not. */
  items: readonly StoredItem[] | undefined;
  sitesOff: number;
}

/** What the extension keeps in this browser at this moment, in plain words, with sizes. */
export function WhatIsStored({ items, sitesOff }: WhatIsStoredProps) {
  return (
    <>
      <ul class="stored">
        <li>{t('options.stored.noText')}</li>
        <li>{t('options.stored.history')}</li>
        <li>{t('options.stored.network')}</li>
      </ul>
      {items?.length === 0 && <p class="stored-none">{t('options.stored.nothing')}</p>}
      {items && items.length > 0 && (
        <table class="stored-now small">
          <thead>
            <tr>
              <th scope="col">{t('options.stored.here')}</th>
              <th scope="col">{t('options.stored.size')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ name, bytes }) => (
              <tr key={name}>
                <td>{inWords(name, sitesOff)}</td>
                <td>{sizeWords(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function inWords(name: string, sitesOff: number): string {
  if (name === 'local:settings') return t('options.stored.settings', [t('options.sites.count', sitesOff)]);
  const known = KNOWN[name as keyof typeof KNOWN];
  return known ? t(`options.stored.${known}`) : t('options.stored.other', [name]);
}

const sizeWords = (bytes: number) =>
  bytes < 1000 ? t('options.stored.bytes', bytes) : t('options.stored.kilobytes', [(bytes / 1000).toFixed(1)]);
