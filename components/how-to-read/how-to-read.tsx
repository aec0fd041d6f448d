import type { ComponentChildren } from 'preact';
import type { Finding } from '../../data/model.ts';
import { KINDS } from '../../data/names.ts';
import { type CellState, STATE_WORDS } from '../../data/strip.ts';
import { CellMark } from '../duration-strip/cell-mark.tsx';
import { FINDING_WORDS } from '../ui/findings.tsx';
import { KIND_WORDS } from '../ui/kinds.tsx';

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
              const { word, meaning, Icon } = KIND_WORDS[kind];
              return (
                <Meaning key={kind} icon={<Icon size={16} />} word={word}>
                  {meaning}
                </Meaning>
              );
            })}
          </ol>
        </section>
        <section>
          <h3>What came of looking</h3>
          <p class="small soft">“Not tested”, “no difference” and “cannot tell” are three different kinds of nothing.</p>
          <ul>
            {(Object.keys(FINDING_WORDS) as Finding[]).map((finding) => {
              const { word, meaning, Icon } = FINDING_WORDS[finding];
              return (
                <Meaning key={finding} icon={<Icon />} word={word}>
                  {meaning}
                </Meaning>
              );
            })}
          </ul>
        </section>
        <section>
          <h3>The marks over time</h3>
          <p class="small soft">One mark for each moment at which somebody looked for a benefit.</p>
          <ul>
            {(Object.keys(STATE_WORDS) as CellState[]).map((state) => (
              <Meaning key={state} icon={<CellMark state={state} size={14} />} word={sentence(STATE_WORDS[state].long)} />
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

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
