import { along, type Place } from '../../data/time-axis.ts';

/** The part of the axis that a time takes up, as style. */
export const stretch = ({ from, to }: Place) => ({
  insetInlineStart: `${along(from)}%`,
  inlineSize: `${along(to) - along(from)}%`,
});
