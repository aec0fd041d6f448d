import { isHostName, isSiteOff, MOST_SITES, siteOf } from '../../data/settings/sites.ts';
import { t } from '../ui/words.ts';

export type SiteInput = { site: string } | { problem: string };

/** Reads what a reader typed or pasted as a site: a bare name or a whole address. */
export function readSite(text: string, sitesOff: readonly string[]): SiteInput {
  const typed = text.trim();
  if (typed === '') return { problem: t('options.sites.empty') };
  const site = siteIn(typed);
  if (!site) return { problem: t('options.sites.wrong', [typed]) };
  if (sitesOff.includes(site)) return { problem: t('options.sites.known', [site]) };
  const wider = sitesOff.find((off) => isSiteOff(site, { sitesOff: [off] }));
  if (wider) return { problem: t('options.sites.covered', [site, wider]) };
  if (sitesOff.length >= MOST_SITES) return { problem: t('options.sites.full', [MOST_SITES.toLocaleString(t('language'))]) };
  return { site };
}

/** The site in a name or an address; undefined if there is none. */
function siteIn(typed: string): string | undefined {
  const address = typed.includes('://') ? typed : `https://${typed}`;
  const site = URL.canParse(address) ? siteOf(new URL(address).href) : undefined;
  return site && isHostName(site) ? site : undefined;
}

/** What a pasted list of sites comes to: those to add, and the lines that are no names of sites. Sites that are off already are in neither. */
export interface SiteLines {
  sites: string[];
  wrong: string[];
}

/** Reads a list of sites: one a line, or parted by commas or blanks; lines that begin with # say nothing. */
export function readSites(text: string, sitesOff: readonly string[]): SiteLines {
  const lines = text.split('\n').filter((line) => !line.trim().startsWith('#'));
  const words = lines.flatMap((line) => line.split(/[\s,;]+/)).filter((word) => word !== '');
  const known = new Set(sitesOff);
  const sites = new Set<string>();
  const wrong: string[] = [];
  for (const word of words) {
    const site = siteIn(word);
    if (site === undefined) wrong.push(word);
    else if (!known.has(site)) sites.add(site);
  }
  return { sites: [...sites], wrong };
}
