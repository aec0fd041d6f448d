import type { CardEvents } from '../shared/card-port.ts';
import { sendMessage } from '../shared/messaging.ts';
import { report } from '../shared/report.ts';

const tell = (promise: Promise<unknown>, what: string) => void promise.catch((error) => report(error, `card: ${what}`));

/** There is one card at a time: those of a page's other frames are closed. */
export function closeOthers(): void {
  if (window !== window.top || window.length > 0) tell(sendMessage('cardOpened', undefined), 'other frames may still show one');
}

/** What a card's buttons ask of the background. `onSite` false: on a page of our own, which is no site that could be switched off. */
export const cardActions = (mute: () => void, onSite: boolean): Pick<CardEvents, 'onMute' | 'onOpenNotes' | 'onSiteOff'> => ({
  onMute: () => {
    mute();
    // The other frames of the page hear of it from the background.
    if (onSite) tell(sendMessage('muteCards', undefined), 'other frames still show cards');
  },
  onOpenNotes: (note) => tell(sendMessage('openNotes', note ? { note } : {}), 'the notes page could not be opened'),
  onSiteOff: onSite ? () => tell(sendMessage('switchSiteOff', undefined), 'the site could not be switched off') : undefined,
});
