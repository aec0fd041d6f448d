/** The version of settings that this code writes. */
export const SETTINGS_VERSION = 2;

type Stored = Readonly<Record<string, unknown>>;

/** From each version to the next. Written once and never changed: what was the usual then is written out here. */
const STEPS: Record<number, (old: Stored) => Stored> = {
  1: (old) => ({
    markStyle: 'underline',
    marking: 'all',
    openOn: 'hover',
    dwell: 300,
    leave: 300,
    textSize: 'normal',
    theme: 'auto',
    sync: false,
    ...old,
  }),
};

/** The version of stored settings: the first ones carried none. Undefined if it is no version at all. */
export function versionOf({ version = 1 }: Stored): number | undefined {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : undefined;
}

/** Stored settings of any version as the present one has them. Newer or odd ones are left as they are. Never throws. */
export function upgrade(stored: Stored): Stored {
  let version = versionOf(stored) ?? SETTINGS_VERSION;
  let settings = stored;
  for (; version < SETTINGS_VERSION; version++) settings = { ...STEPS[version]?.(settings), version: version + 1 };
  return settings;
}
