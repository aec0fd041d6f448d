import type { ComponentChildren } from 'preact';
import type { Finding } from '../../data/model.ts';
import { KINDS } from '../../data/names.ts';
import { CELL_STATES } from '../../data/strip.ts';
import { CellMark } from '../duration-strip/cell-mark.tsx';
import { stateLong } from '../duration-strip/strip-words.ts';
import { FINDING_ICONS, findingMeaning, findingWord } from '../ui/findings.tsx';
import { KIND_ICONS, kindMeaning, kindWord } from '../ui/kinds.tsx';
import { capitalised } from '../ui/words.ts';

/** What the words, icons and shapes of the notes mean. */
export function HowToRead() {
  return (
    <details class="how-to-read fold">
      <summary>
        <h2>How to read this</h2>
      </summary>
      <div class="how-to-read-parts">
        <section>
          <h3>Kinds of evidence</h3>
          <p class="small soft">From the one that guards best against error to the one that guards least.</p>
          <ol>
            {KINDS.map((kind) => {
              const Icon = KIND_ICONS[kind];
              return (
                <Meaning key={kind} icon={<Icon size={16} />} word={kindWord(kind)}>
                  {kindMeaning(kind)}
                </Meaning>
              );
            })}
          </ol>
        </section>
        <section>
          <h3>What came of looking</h3>
          <p class="small soft">“Not tested”, “no difference” and “cannot tell” are three different kinds of nothing.</p>
          <ul>
            {(Object.keys(FINDING_ICONS) as Finding[]).map((finding) => {
              const Icon = FINDING_ICONS[finding];
              return (
                <Meaning key={finding} icon={<Icon />} word={findingWord(finding)}>
                  {findingMeaning(finding)}
                </Meaning>
              );
            })}
          </ul>
        </section>
        <section>
          <h3>The marks over time</h3>
          <p class="small soft">One mark for each moment at which somebody looked for a benefit.</p>
          <ul>
            {CELL_STATES.map((state) => (
              <Meaning key={state} icon={<CellMark state={state} size={14} />} word={capitalised(stateLong(state))} />
            ))}
            <Meaning icon={null} word="No mark: not measured">
              Nobody looked then. It is not known whether there was a benefit.
            </Meaning>
          </ul>
        </section>
      </div>
    </details>
  );
}

function Meaning({ icon, word, children }: { icon: ComponentChildren; word: string; children?: ComponentChildren }) {
  return (
    <li class="meaning">
      <span class="meaning-icon">{icon}</span>
      <span>
        <b>{word}</b>
        {children && <span class="soft"> {children}</span>}
      </span>
    </li>
  );
}
