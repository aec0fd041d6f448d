import { t } from '../ui/words.ts';

/** Why a page, or a part of it, is not read along any more, and the way to have it read again. */
export function Paused({ onGoOn }: { onGoOn: () => void }) {
  return (
    <div class="paused">
      <p role="status">{t('page.paused')}</p>
      <button type="button" class="button" onClick={onGoOn}>
        {t('page.goOn')}
      </button>
    </div>
  );
}
