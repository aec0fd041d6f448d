import * as z from 'zod/mini';
import { defaults, type Settings, settingsFields } from './schema.ts';
import { isHostName } from './sites.ts';
import { SETTINGS_VERSION, upgrade, versionOf } from './upgrade.ts';

/** No settings file is larger, in bytes: 5,000 sites of 253 letters are 1.3 MB. */
export const LARGEST_FILE = 2_000_000;
const FORMAT = 'evidence-notes-settings';

/** Whether to sync is each device's own and stays out of files. */
const IN_FILE = (Object.keys(settingsFields) as (keyof Settings)[]).filter((name) => name !== 'sync');
export type FileField = Exclude<keyof Settings, 'sync'>;

/** Settings as a file that a person can read. */
export function settingsFile({ sync: _, ...settings }: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, ...settings }, undefined, 2)}\n`;
}

/** What is wrong with a file; `at`: the place in it, as much as fits a sentence. */
export type FileProblem =
  | { kind: 'notJson' | 'notOurs' | 'version' | 'newer' }
  | { kind: 'unknown' | 'missing' | 'site'; at: string }
  | { kind: 'wrong'; at: string; field: FileField };

/** Reads a settings file of any version, all of it or nothing. `present`: what the file does not say. Never throws. */
export function readSettingsFile(
  text: string,
  present: Pick<Settings, 'sync'>,
): { settings: Settings } | { problem: FileProblem } {
  const content = parsed(text);
  if (content === undefined) return { problem: { kind: 'notJson' } };
  if (content['format'] !== FORMAT) return { problem: { kind: 'notOurs' } };
  const { format: _, sync: __, ...stored } = content;
  const version = versionOf(stored);
  if (version === undefined) return { problem: { kind: 'version' } };
  if (version > SETTINGS_VERSION) return { problem: { kind: 'newer' } };
  const { version: ___, ...upgraded } = upgrade(stored);
  const unknown = Object.keys(upgraded).find((name) => !Object.hasOwn(settingsFields, name));
  if (unknown !== undefined) return { problem: { kind: 'unknown', at: short(unknown) } };
  const settings: Record<string, unknown> = { ...defaults(), sync: present.sync };
  for (const field of IN_FILE) {
    if (!Object.hasOwn(upgraded, field)) return { problem: { kind: 'missing', at: field } };
    const value = z.safeParse(settingsFields[field], upgraded[field]);
    if (!value.success) return { problem: { kind: 'wrong', at: placeIn(field, value.error), field: field as FileField } };
    settings[field] = value.data;
  }
  const whole = z.parse(z.object(settingsFields), settings);
  const wrong = whole.sitesOff.find((site) => !isHostName(site));
  if (wrong !== undefined) return { problem: { kind: 'site', at: short(wrong) } };
  return { settings: { ...whole, sitesOff: [...new Set(whole.sitesOff)].sort() } };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return Object(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** "sitesOff 3": the field, and in a list the entry, counted from 1. */
const placeIn = (field: string, { issues }: z.core.$ZodError) =>
  [field, ...(issues[0]?.path ?? []).map((key) => (typeof key === 'number' ? key + 1 : short(String(key))))].join(' ');

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
