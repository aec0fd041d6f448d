import { STEPS } from '../../data/names.ts';
import { CELL_STATES, type StripRow } from '../../data/strip.ts';
import { t } from '../ui/words.ts';
import { CellMark } from './cell-mark.tsx';
import { stateShort, stepShort, stripSentence } from './strip-words.ts';

interface DurationStripProps {
  rows: readonly StripRow[];
}

/** When a benefit was looked for and what came of it: one row a voice, six steps; shape carries the meaning. */
export function DurationStrip({ rows }: DurationStripProps) {
  if (rows.length === 0) return null;
  const states = CELL_STATES.filter((state) =>
    rows.some(({ cells, untimed }) => untimed.includes(state) || Object.values(cells).some((found) => found.includes(state))),
  );
  return (
    <div class="strip">
      <p class="visually-hidden">{stripSentence(rows)}</p>
      <div class="strip-grid" aria-hidden="true">
        <span />
        {STEPS.map((step) => (
          <span class="strip-step" key={step}>
            {stepShort(step)}
          </span>
        ))}
        {rows.map((row, index) => (
          <Row key={`${index} ${row.who}`} row={row} />
        ))}
      </div>
      <ul class="strip-legend" aria-hidden="true">
        {states.map((state) => (
          <li key={state}>
            <CellMark state={state} size={11} /> {stateShort(state)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({ row: { who, cells, untimed } }: { row: StripRow }) {
  return (
    <>
      <span class="strip-who">{who}</span>
      {STEPS.map((step) => (
        <span class="strip-cell" key={step}>
          {cells[step]?.map((state) => (
            <CellMark key={state} state={state} size={14} />
          ))}
        </span>
      ))}
      {untimed.length > 0 && (
        <span class="strip-untimed">
          {untimed.map((state) => (
            <CellMark key={state} state={state} size={14} />
          ))}
          {t('strip.noTime')}
        </span>
      )}
    </>
  );
}
