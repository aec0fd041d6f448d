import type { SyncState } from '../../data/settings/sync.ts';
import { Switch } from '../ui/switch.tsx';
import { t } from '../ui/words.ts';

interface SyncChoiceProps {
  on: boolean;
  /** How the last sync went; undefined before the first. */
  state: SyncState | undefined;
  /** Whether the browser's sync holds a copy of settings. */
  copy: boolean;
  /** What became of removing the copy. */
  removal: 'gone' | 'failed' | undefined;
  onChange: (on: boolean) => void;
  onRemoveCopy: () => void;
}

/** Whether settings travel through the browser's sync, and plainly what that means. */
export function SyncChoice({ on, state, copy, removal, onChange, onRemoveCopy }: SyncChoiceProps) {
  return (
    <section class="panel">
      <div class="setting">
        <div>
          <h2>{t('options.sync.name')}</h2>
          <p class="small soft">{on ? t('options.sync.on') : t('options.sync.off')}</p>
        </div>
        <Switch label={t('options.sync.label')} on={on} onChange={onChange} />
      </div>
      <ul class="stored">
        <li>{t('options.sync.leaves')}</li>
        <li>{t('options.sync.joins')}</li>
      </ul>
      <div role="status">
        {state?.trouble && (on || state.trouble === 'removed') && <p class="notice">{t(`options.sync.${state.trouble}`)}</p>}
        {on && state && state.left > 0 && <p class="notice">{t('options.sync.left', state.left)}</p>}
        {removal === 'gone' && !copy && <p class="small">{t('options.sync.copyGone')}</p>}
        {removal === 'failed' && <p class="small">{t('options.sync.copyStays')}</p>}
      </div>
      {!on && copy && (
        <p class="small">
          {t('options.sync.copy')}{' '}
          <button type="button" class="link-button" onClick={onRemoveCopy}>
            {t('options.sync.removeCopy')}
          </button>
        </p>
      )}
    </section>
  );
}
