import * as z from 'zod/mini';
import { TOPICS } from '../names.ts';
import { CHOICES, type Settings, Site, settingsFields } from './schema.ts';
import { SETTINGS_VERSION } from './upgrade.ts';

/**
 * Settings taken apart, one key each in the browser's sync storage, so that two devices that change different things do
 * not overwrite each other: `off:SITE`, `topic:TOPIC`, `choice:FIELD`. Beside them stands `version`.
 */
export type Parts = Readonly<Record<string, string | number | boolean>>;

/** Every choice that travels; whether to sync at all is each device's own. */
const TRAVELLING = CHOICES.filter((name) => name !== 'sync');

export const partsOf = (settings: Settings): Parts =>
  Object.fromEntries([
    ...TRAVELLING.map((name) => [`choice:${name}`, settings[name]]),
    ...TOPICS.map((topic) => [`topic:${topic}`, settings.topics[topic]]),
    ...settings.sitesOff.map((site) => [`off:${site}`, true]),
  ]);

/** Settings made of parts; what no part says is as in `usual`, but for sites: those are in the parts or are not off. */
export function withParts(usual: Settings, parts: Parts): Settings {
  const settings: Record<string, unknown> = { ...usual };
  for (const name of TRAVELLING) settings[name] = parts[`choice:${name}`] ?? usual[name];
  settings['topics'] = Object.fromEntries(TOPICS.map((topic) => [topic, parts[`topic:${topic}`] ?? usual.topics[topic]]));
  settings['sitesOff'] = Object.keys(parts).flatMap((key) => (key.startsWith('off:') ? [key.slice(4)] : []));
  (settings['sitesOff'] as string[]).sort();
  return z.parse(z.object(settingsFields), settings);
}

export type Synced = { kind: 'none' } | { kind: 'newer' } | { kind: 'parts'; parts: Parts };

/** What sync storage holds, as far as it can be used: parts that are not valid count as absent. Never throws. */
export function readSynced(stored: Readonly<Record<string, unknown>>): Synced {
  const { version } = stored;
  if (version === undefined) return { kind: 'none' };
  if (typeof version === 'number' && version > SETTINGS_VERSION) return { kind: 'newer' };
  return { kind: 'parts', parts: Object.fromEntries(Object.entries(stored).filter(isPart)) };
}

function isPart(entry: [string, unknown]): entry is [string, string | number | boolean] {
  const [key, value] = entry;
  const [, group, name = ''] = /^(off|topic|choice):(.+)$/s.exec(key) ?? [];
  if (group === 'off') return value === true && z.safeParse(Site, name).success;
  if (group === 'topic') return typeof value === 'boolean' && TOPICS.some((topic) => topic === name);
  const choice = TRAVELLING.find((field) => field === name);
  return group === 'choice' && choice !== undefined && z.safeParse(settingsFields[choice], value).success;
}

/**
 * Brings this device's settings and the synced ones together. `base` is what both had when they last agreed; empty at first.
 * Whoever changed a part since then is followed. Where both did, the synced one stands; of sites both lists count.
 */
export function merge(base: Parts, local: Parts, synced: Parts): Parts {
  const merged: Record<string, string | number | boolean> = {};
  for (const key of new Set([...Object.keys(local), ...Object.keys(synced)])) {
    const [before, here, there] = [base[key], local[key], synced[key]];
    // Only a site can be absent on purpose; a choice that sync has lost is kept.
    const value =
      here === before && (there !== undefined || key.startsWith('off:')) ? there : there === before ? here : (there ?? here);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** What sync storage takes: at most 512 keys and 102,400 bytes in all, in either browser. A few are left free. */
const MOST_KEYS = 500;
const MOST_BYTES = 98_000;

/** At most three bytes in UTF-8 for each unit that is not plain. */
const bytesOf = (text: string) => text.length + 2 * (text.match(/[^ -~]/g)?.length ?? 0);

/** The parts that sync storage has room for: first those that are not sites, then those already there. */
export function fitting(parts: Parts, synced: Parts): Parts {
  const rank = (key: string) => (key.startsWith('off:') ? (key in synced ? 1 : 2) : 0);
  let bytes = 0;
  const fits = Object.entries(parts)
    .sort(([a], [b]) => rank(a) - rank(b))
    .slice(0, MOST_KEYS)
    .filter(([key, value]) => {
      bytes += bytesOf(key + JSON.stringify(value));
      return bytes <= MOST_BYTES;
    });
  return Object.fromEntries(fits);
}

/** What to write to sync storage, and which keys to remove from it, so that it says `parts`. */
export function changesTo(synced: Parts, parts: Parts): { set: Parts; remove: string[] } {
  return {
    set: Object.fromEntries(Object.entries(parts).filter(([key, value]) => synced[key] !== value)),
    remove: Object.keys(synced).filter((key) => !(key in parts)),
  };
}

/** How sync stands on this device, for the options page. */
export const SyncState = z.object({
  /** `refused`: sync storage took nothing, it is tried again; `newer`: written by a newer version; `removed`: its copy went. */
  trouble: z.optional(z.enum(['refused', 'newer', 'removed'])),
  /** Sites that sync storage had no room for. They are stored on this device alone. */
  left: z.number(),
});
export type SyncState = z.infer<typeof SyncState>;
