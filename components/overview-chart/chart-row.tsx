import type { ComponentChildren } from 'preact';
import type { OverviewMark, OverviewRow } from '../../data/overview.ts';
import { along, BANDS, middle } from '../../data/time-axis.ts';
import { CellMark } from '../duration-strip/cell-mark.tsx';
import { t } from '../ui/words.ts';
import { markWords, nameOfRow } from './row-words.ts';
import { stretch } from './stretch.ts';

interface ChartRowProps {
  row: OverviewRow;
  /** The kind of evidence in words; undefined: a document's claim. */
  kind: string | undefined;
  hrefOf: (note: string) => string;
  onOpen: (note: string) => void;
  /** The words of the mark under the pointer or the focus. */
  onPoint: (words: string | undefined) => void;
  /** The heading of the group that starts here. */
  children: ComponentChildren;
}

/** One publication, or one statement of a document, with its marks along the axis; those without a time stand after its end. */
export function ChartRow({ row, kind, hrefOf, onOpen, onPoint, children }: ChartRowProps) {
  const { who, people, marks } = row;
  const detail = 'document' in who ? marks[0]?.at : people;
  const link = (mark: OverviewMark) => {
    const words = markWords(row, kind, mark);
    return {
      href: hrefOf(mark.note),
      'aria-label': words,
      onClick: (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onOpen(mark.note);
      },
      onFocus: () => onPoint(words),
      onBlur: () => onPoint(undefined),
      onPointerEnter: () => onPoint(words),
      onPointerLeave: () => onPoint(undefined),
    };
  };
  const untimed = marks.filter(({ place }) => !place);
  return (
    <tr class="chart-row">
      {children}
      <th scope="row" class="chart-who">
        {nameOfRow(row)}
        {detail && <span class="soft">{'document' in who ? `: ${detail}` : `, ${detail}`}</span>}
      </th>
      <td class="chart-plot">
        <span class={untimed.length === marks.length ? 'chart-track empty' : 'chart-track'}>
          {BANDS.slice(1).map(({ step, from }) => (
            <span key={step} class="chart-line" style={{ insetInlineStart: `${along(from)}%` }} />
          ))}
          {marks.map(
            ({ place, state, at, says }) =>
              place &&
              place.from < place.to && (
                <span key={at + says} class={state === 'claimed' ? 'chart-span claimed' : 'chart-span'} style={stretch(place)} />
              ),
          )}
          {marks.map(
            (mark) =>
              mark.place && (
                <a
                  key={mark.at + mark.says}
                  class="chart-mark"
                  style={{ insetInlineStart: `${along(middle(mark.place))}%` }}
                  {...link(mark)}
                >
                  <CellMark state={mark.state} size={14} />
                </a>
              ),
          )}
        </span>
        {untimed.map((mark) => (
          <a key={mark.at + mark.says} class="chart-untimed" {...link(mark)}>
            <CellMark state={mark.state} size={14} /> {t('strip.noTime')}
          </a>
        ))}
      </td>
    </tr>
  );
}
