import * as z from 'zod/mini';
import { type Settings, Site } from './schema.ts';
import { isSiteOff, withSite } from './sites.ts';

/** Marks on one site: on, off until the browser closes, or off until they are switched on again. */
export const SiteChoice = z.enum(['on', 'off-for-visit', 'off']);
export type SiteChoice = z.infer<typeof SiteChoice>;

const Sites = z.array(z.object({ site: Site, on: z.boolean() })).check(z.maxLength(5000));

/** What was chosen for sites until the browser closes, oldest first: in ordinary windows and, apart from them, in private ones. */
const Visit = z.object({ ordinary: Sites, private: Sites });
export type Visit = z.infer<typeof Visit>;

/** Reads whatever session storage holds. Never throws: what is not valid counts as nothing chosen. */
export function readVisit(stored: unknown): Visit {
  const parsed = z.safeParse(Visit, stored);
  return parsed.success ? parsed.data : { ordinary: [], private: [] };
}

const kindOf = (isPrivate: boolean) => (isPrivate ? 'private' : 'ordinary');

/** The settings as they hold in a window: the reader's own, and over them what was chosen there for this visit. */
export const settingsIn = (isPrivate: boolean, settings: Settings, visit: Visit): Settings =>
  visit[kindOf(isPrivate)].reduce((changed, { site, on }) => withSite(changed, site, on), settings);

/** What holds for a site in a window. In a private one nothing is off longer than the visit, unless it was off before. */
export function choiceFor(site: string, isPrivate: boolean, settings: Settings, visit: Visit): SiteChoice {
  if (!isSiteOff(site, settingsIn(isPrivate, settings, visit))) return 'on';
  return isSiteOff(site, settings) ? 'off' : 'off-for-visit';
}

/** Settings and visit after a choice. In a private window the settings, which are written to disk, stay as they are. */
export function withChoice(
  choice: SiteChoice,
  site: string,
  isPrivate: boolean,
  settings: Settings,
  visit: Visit,
): { settings: Settings; visit: Visit } {
  const kind = kindOf(isPrivate);
  const on = choice === 'on';
  // Switched on, a site is also free of the wider ones that kept it off.
  const others = visit[kind].filter((one) => one.site !== site && !(on && site.endsWith(`.${one.site}`)));
  const inVisit = isPrivate || choice === 'off-for-visit' ? [...others, { site, on }] : others;
  return {
    settings: isPrivate ? settings : withSite(settings, site, choice !== 'off'),
    visit: { ...visit, [kind]: inVisit.slice(-5000) },
  };
}
