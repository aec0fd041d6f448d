import { useMemo, useState } from 'preact/hooks';
import { type OverviewPart, overview } from '../../data/overview.ts';
import { CONDITION_WORDS } from '../../data/overview-studies.ts';
import { CELL_STATES } from '../../data/strip.ts';
import { BANDS } from '../../data/time-axis.ts';
import { CellMark } from '../duration-strip/cell-mark.tsx';
import { stateShort, stepShort } from '../duration-strip/strip-words.ts';
import { Megaphone } from '../ui/icons.tsx';
import { KIND_ICONS, kindWord } from '../ui/kinds.tsx';
import { ChartRow } from './chart-row.tsx';
import { stretch } from './stretch.ts';

interface OverviewChartProps {
  open: boolean;
  hrefOf: (note: string) => string;
  /** A plain click on a mark, or Enter. */
  onOpen: (note: string) => void;
}

/** Every moment at which a study looked and every duration that a document states, on one logarithmic axis; a mark opens its note. */
export function OverviewChart({ open, hrefOf, onOpen }: OverviewChartProps) {
  const parts = useMemo(overview, []);
  const [pointedAt, setPointedAt] = useState<string>();
  return (
    <details class="chart fold" open={open}>
      <summary>
        <h2>Every result over time</h2>
      </summary>
      <p class="chart-intro" id="chart-intro">
        Each mark is a moment at which a study looked, from minutes to years; the lines stand at 1 hour, 1 day, 1 week, 2 months
        and 6 months. A thin bar is a stretch of time that the study names; where it says only “a few hours” or “later”, the mark
        stands in the middle. No mark: not measured. A mark opens its note.
      </p>
      <ul class="strip-legend chart-legend" aria-hidden="true">
        {CELL_STATES.map((state) => (
          <li key={state}>
            <CellMark state={state} size={12} /> {stateShort(state)}
          </li>
        ))}
      </ul>
      <table class="chart-table" aria-describedby="chart-intro">
        <caption class="visually-hidden">
          Results by condition and by kind of evidence, then what the two documents claim; oldest first.
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">Kind of evidence</span>
            </th>
            <th scope="col">
              <span class="visually-hidden">Who, and how many people</span>
            </th>
            <th scope="col" class="chart-axis">
              <span class="visually-hidden">When it was looked for and what came of it</span>
              <span class="chart-track" aria-hidden="true">
                {BANDS.map((band) => (
                  <span key={band.step} class="chart-step" style={stretch(band)}>
                    {stepShort(band.step)}
                  </span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        {parts.map((part) => (
          <Part key={part.condition} part={part} hrefOf={hrefOf} onOpen={onOpen} onPoint={setPointedAt} />
        ))}
      </table>
      {/* For eyes only: a screen reader gets the same words as the name of each mark. */}
      <p class="chart-reading" aria-hidden="true">
        {pointedAt ?? 'Point at a mark, or move to it with Tab, to read it here.'}
      </p>
    </details>
  );
}

interface PartProps extends Omit<OverviewChartProps, 'open'> {
  part: OverviewPart;
  onPoint: (words: string | undefined) => void;
}

function Part({ part: { condition, groups }, ...rest }: PartProps) {
  return (
    <tbody>
      <tr class="chart-condition">
        <th colSpan={3} scope="rowgroup">
          {CONDITION_WORDS[condition]}
        </th>
      </tr>
      {groups.flatMap(({ kind, rows }) =>
        rows.map((row, index) => {
          const [word, Icon] = kind === 'claimed' ? ['Documents’ claims', Megaphone] : [kindWord(kind), KIND_ICONS[kind]];
          const heading = index === 0 && (
            <th class="chart-kind" rowSpan={rows.length} scope="rowgroup">
              <span class="kind">
                <Icon size={14} /> {word}
              </span>
            </th>
          );
          return (
            <ChartRow key={row.id} row={row} kind={kind === 'claimed' ? undefined : word} {...rest}>
              {heading}
            </ChartRow>
          );
        }),
      )}
    </tbody>
  );
}
