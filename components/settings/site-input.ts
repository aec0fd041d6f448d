import { isSiteOff, siteOf } from '../../data/settings/sites.ts';

export type SiteInput = { site: string } | { problem: string };

/** Reads what a reader typed or pasted as a site: a bare name or a whole address. */
export function readSite(text: string, sitesOff: readonly string[]): SiteInput {
  const typed = text.trim();
  if (typed === '') return { problem: 'Type the name of a site first, such as example.org.' };
  const address = typed.includes('://') ? typed : `https://${typed}`;
  const site = URL.canParse(address) ? siteOf(new URL(address).href) : undefined;
  if (!site || !isHostName(site)) return { problem: `“${typed}” is not the name of a site. It should look like example.org.` };
  if (sitesOff.includes(site)) return { problem: `${site} is in the list already.` };
  const wider = sitesOff.find((off) => isSiteOff(site, { sitesOff: [off] }));
  if (wider) return { problem: `${site} is off already, because ${wider} is off.` };
  return { site };
}

/** Letters, digits, hyphens and dots, or an address in numbers; URL has put it in the browser's own form before. */
const isHostName = (site: string) =>
  site.length <= 253 && (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(site) || site === 'localhost' || /^\[[0-9a-f:.]+\]$/.test(site));
