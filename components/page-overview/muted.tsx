import { t } from '../ui/words.ts';

/** That the reader said "Not now" on this page, and the way back. */
export function Muted({ onShow }: { onShow: () => void }) {
  return (
    <div class="paused">
      <p>{t('page.muted')}</p>
      <button type="button" class="button" onClick={onShow}>
        {t('page.showCards')}
      </button>
    </div>
  );
}
