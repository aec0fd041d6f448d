import type { SettingsField } from '../../data/settings/schema.ts';
import { t } from '../ui/words.ts';

/** Says which stored settings could not be read and what stands in for them. */
export function UnreadableNotice({ parts }: { parts: readonly SettingsField[] }) {
  if (parts.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <p>
        <b>{t('options.unreadable.lead')}</b> {parts.map((part) => t(`options.unreadable.${part}`)).join('; ')}.
      </p>
      <p>{t('options.unreadable.more')}</p>
    </div>
  );
}
