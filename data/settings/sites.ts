import type { Settings } from './schema.ts';

/** How many sites can be switched off. */
export const MOST_SITES = 5000;

/** Addresses come from the browser, which has already made them plain: lower case, punycode, no odd characters. */
const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]+\]|[^/?#:]+)/;

/** The site of an address as settings name it: its host without "www."; undefined where pages cannot be read. */
export function siteOf(address: string | undefined): string | undefined {
  return ADDRESS.exec(address ?? '')?.[1]?.replace(/^www\.(?=.)/, '');
}

/** Whether marks are switched off for a site, by itself or by a site that it belongs to. */
export function isSiteOff(site: string, { sitesOff }: Pick<Settings, 'sitesOff'>): boolean {
  return sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

/** The settings with one site switched on or off. Switching on also removes the wider sites that kept it off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((off) => site !== off && !(on && site.endsWith(`.${off}`)));
  return { ...settings, sitesOff: on ? others : [...others, site].sort() };
}

/** Whether a site is written as the browser writes hosts: letters, digits, hyphens and dots, or an address in numbers. */
export const isHostName = (site: string): boolean =>
  site.length <= 253 && (/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(site) || site === 'localhost' || /^\[[0-9a-f:.]+\]$/.test(site));
