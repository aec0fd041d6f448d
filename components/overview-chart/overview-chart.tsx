import { useMemo, useState } from 'preact/hooks';
import { type OverviewPart, overview } from '../../data/overview.ts';
import { CELL_STATES } from '../../data/strip.ts';
import { BANDS } from '../../data/time-axis.ts';
import { CellMark } from '../duration-strip/cell-mark.tsx';
import { stateShort, stepShort } from '../duration-strip/strip-words.ts';
import { Megaphone } from '../ui/icons.tsx';
import { KIND_ICONS, kindWord } from '../ui/kinds.tsx';
import { keyOf, t } from '../ui/words.ts';
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
        <h2>{t('chart.title')}</h2>
      </summary>
      <p class="chart-intro" id="chart-intro">
        {t('chart.intro')}
      </p>
      <ul class="strip-legend chart-legend" aria-hidden="true">
        {CELL_STATES.map((state) => (
          <li key={state}>
            <CellMark state={state} size={12} /> {stateShort(state)}
          </li>
        ))}
      </ul>
      <table class="chart-table" aria-describedby="chart-intro">
        <caption class="visually-hidden">{t('chart.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('search.kind')}</span>
            </th>
            <th scope="col">
              <span class="visually-hidden">{t('chart.who')}</span>
            </th>
            <th scope="col" class="chart-axis">
              <span class="visually-hidden">{t('chart.when')}</span>
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
        {pointedAt ?? t('chart.pointAtMark')}
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
          {t(`chart.condition.${keyOf(condition)}`)}
        </th>
      </tr>
      {groups.flatMap(({ kind, rows }) =>
        rows.map((row, index) => {
          const [word, Icon] = kind === 'claimed' ? [t('chart.claims'), Megaphone] : [kindWord(kind), KIND_ICONS[kind]];
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
