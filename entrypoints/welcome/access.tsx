import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../components/ui/words.ts';
import { askToReadPages, mayReadPages } from '../shared/access.ts';
import { report } from '../shared/report.ts';

/** Whether pages may be read at all, and a button to allow it. Firefox gives that access only when asked. */
export function Access() {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const read = () =>
      void mayReadPages().then(setAllowed, (error) => report(error, 'welcome: access to pages could not be read'));
    read();
    onAdded.addListener(read);
    onRemoved.addListener(read);
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, []);
  const ask = () =>
    void askToReadPages().then(setAllowed, (error) => report(error, 'welcome: the browser did not ask for access'));
  return (
    <section class="panel">
      <h2>{t('welcome.access.title')}</h2>
      <p role="status">
        {allowed === true && t('welcome.access.given')}
        {allowed === false && t('welcome.access.missing')}
      </p>
      {allowed === false && (
        <button type="button" class="button" onClick={ask}>
          {t('welcome.access.allow')}
        </button>
      )}
    </section>
  );
}
