import type { SettingsField } from '../../data/settings/schema.ts';

const PARTS: Record<SettingsField, string> = {
  enabled: 'whether marks are on',
  topics: 'which topics are marked',
  sitesOff: 'the sites switched off',
  markStyle: 'how marked words look',
  marking: 'how many mentions are marked',
  openOn: 'what opens a card',
  dwell: 'how long a card waits to open',
  leave: 'how long a card stays',
  textSize: 'the text size',
  theme: 'the colours',
  sync: 'whether settings are synced',
};

/** Says which stored settings could not be read and what stands in for them. */
export function UnreadableNotice({ parts }: { parts: readonly SettingsField[] }) {
  if (parts.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <p>
        <b>Some stored settings could not be read:</b> {parts.map((part) => PARTS[part]).join('; ')}.
      </p>
      <p>
        The usual settings are used for these. The old value is kept in the extension's storage, also when you change something
        here.
      </p>
    </div>
  );
}
