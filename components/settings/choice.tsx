import type { ComponentChildren } from 'preact';

interface ChoiceProps<Value extends string> {
  /** What is chosen, as a heading of the group. */
  legend: string;
  /** Tells the group's buttons from others on the page. */
  name: string;
  options: readonly { value: Value; label: string; more?: ComponentChildren }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few: radio buttons, each with what it means. */
export function Choice<Value extends string>({ legend, name, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>
            {option.label}
            {option.more && <span class="choice-more small soft">{option.more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
