import type { FrameOrders } from '../messages.ts';
import { type Settings, topicsOn } from './schema.ts';
import { isSiteOff } from './sites.ts';

/** What a frame of a tab is to do. `site`: the tab's own; undefined where it has none, such as on a blank page. */
export function ordersFor(site: string | undefined, settings: Settings): Omit<FrameOrders, 'muted'> {
  const { marking, openOn, dwell, leave, textSize, theme } = settings;
  const on = settings.enabled && !(site && isSiteOff(site, settings));
  return { on, topics: topicsOn(settings), marking, openOn, dwell, leave, textSize, theme };
}
