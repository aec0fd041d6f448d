import { useId, useState } from 'preact/hooks';
import { t } from '../ui/words.ts';

interface WaitProps {
  label: string;
  /** In ms, from 0 to 2000. */
  value: number;
  disabled: boolean;
  onChange: (value: number) => void;
}

/** How long something waits. Saved when the slider is let go, not at each step. */
export function Wait({ label, value, disabled, onChange }: WaitProps) {
  const id = useId();
  const [sliding, setSliding] = useState<number>();
  const shown = sliding ?? value;
  const words = shown === 0 ? t('options.cards.atOnce') : t('options.cards.seconds', shown / 1000);
  return (
    <div class="wait">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={2000}
        step={50}
        value={shown}
        disabled={disabled}
        aria-valuetext={words}
        onInput={(event) => setSliding(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setSliding(undefined);
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <output for={id}>{words}</output>
    </div>
  );
}
