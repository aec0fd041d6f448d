import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../ui/words.ts';

interface ForgetProps {
  outcome: 'forgotten' | 'failed' | undefined;
  onForget: () => void;
}

/** Forgets everything, on a second press. The first one only asks, and the focus goes to the way back. */
export function Forget({ outcome, onForget }: ForgetProps) {
  const [asking, setAsking] = useState(false);
  const firstRef = useRef<HTMLButtonElement>(null);
  const keepRef = useRef<HTMLButtonElement>(null);
  const before = useRef(asking);
  useLayoutEffect(() => {
    if (before.current !== asking) (asking ? keepRef : firstRef).current?.focus();
    before.current = asking;
  }, [asking]);
  const forget = () => {
    setAsking(false);
    onForget();
  };
  return (
    <div class="forget">
      {asking ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape is the way back from either button
        <div onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
          <p id="forget-ask">{t('options.stored.forgetAsk')}</p>
          <button type="button" class="button grave" aria-describedby="forget-ask" onClick={forget}>
            {t('options.stored.forgetSure')}
          </button>
          <button type="button" class="button" ref={keepRef} aria-describedby="forget-ask" onClick={() => setAsking(false)}>
            {t('options.stored.forgetCancel')}
          </button>
        </div>
      ) : (
        <button type="button" class="button" ref={firstRef} onClick={() => setAsking(true)}>
          {t('options.stored.forget')}
        </button>
      )}
      <p class="small" role={outcome === 'failed' ? 'alert' : 'status'}>
        {!asking && outcome === 'forgotten' && t('options.stored.forgotten')}
        {!asking && outcome === 'failed' && t('options.stored.forgetFailed')}
      </p>
    </div>
  );
}
