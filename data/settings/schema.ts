import * as z from 'zod/mini';
import { TOPICS, type Topic } from '../names.ts';
import { MOST_SITES } from './sites.ts';
import { upgrade } from './upgrade.ts';

// Our pages forbid code from strings, and the schema library's attempt at it would be logged as a breach.
z.config({ jitless: true });

/** A host name as the browser writes it, without "www.": lower case, at most 253 characters. */
export const Site = z.string().check(z.minLength(1), z.maxLength(253), z.regex(/^[^\s/?#@]+$/));

/** Time in ms that a card waits. */
const Wait = z.int().check(z.minimum(0), z.maximum(2000));

export const settingsFields = {
  /** Marks anywhere at all. */
  enabled: z.boolean(),
  topics: z.object({ ketamine: z.boolean(), fibromyalgia: z.boolean(), crps: z.boolean(), spravato: z.boolean() }),
  /** Sites without marks, and their subdomains. */
  sitesOff: z.array(Site).check(z.maxLength(MOST_SITES)),
  /** How marked words look. `none`: as if unmarked, though their cards open. */
  markStyle: z.enum(['underline', 'tint', 'both', 'none']),
  /** Which mentions are marked: all, the first in each section of a page, or as many as the page bears. */
  marking: z.enum(['all', 'first-in-section', 'automatic']),
  /** What opens a card: resting the pointer on a word or pressing it, or pressing alone. */
  openOn: z.enum(['hover', 'click']),
  /** How long the pointer rests on a word before its card opens. */
  dwell: Wait,
  /** How long a card stays after the pointer has left it and its word. */
  leave: Wait,
  textSize: z.enum(['normal', 'large', 'larger']),
  /** Colours of everything of ours; `auto`: as the browser has them. */
  theme: z.enum(['auto', 'light', 'dark']),
  /** Whether these settings, this one apart, also live in the browser's own sync. */
  sync: z.boolean(),
};

export const Settings = z.object(settingsFields);
export type Settings = z.infer<typeof Settings>;
export type SettingsField = keyof Settings;

/** The fields that hold one plain value. */
export const CHOICES = ['enabled', 'markStyle', 'marking', 'openOn', 'dwell', 'leave', 'textSize', 'theme', 'sync'] as const;

export const defaults = (): Settings => ({
  enabled: true,
  topics: { ketamine: true, fibromyalgia: true, crps: true, spravato: true },
  sitesOff: [],
  markStyle: 'underline',
  marking: 'all',
  openOn: 'hover',
  dwell: 300,
  leave: 300,
  textSize: 'normal',
  theme: 'auto',
  sync: false,
});

/** Settings as read, and the fields that could not be read and stand at their defaults. */
export interface Reading {
  settings: Settings;
  unreadable: SettingsField[];
}

/** Reads whatever storage holds. Never throws: each field that is not valid falls back to its default and is named. */
export function readSettings(stored: unknown): Reading {
  if (stored === undefined || stored === null) return { settings: defaults(), unreadable: [] };
  const names = Object.keys(settingsFields) as SettingsField[];
  if (typeof stored !== 'object' || Array.isArray(stored)) return { settings: defaults(), unreadable: names };
  const settings: Settings = defaults();
  const unreadable: SettingsField[] = [];
  const upgraded = upgrade({ ...stored });
  const take = <Name extends SettingsField>(name: Name) => {
    const value = upgraded[name];
    if (value === undefined) return;
    const parsed = z.safeParse(settingsFields[name], value);
    if (parsed.success) settings[name] = parsed.data as Settings[Name];
    else unreadable.push(name);
  };
  for (const name of names) take(name);
  return { settings, unreadable };
}

/** The topics that are switched on. */
export const topicsOn = (settings: Settings): Topic[] => TOPICS.filter((topic) => settings.topics[topic]);
