import { Switch } from '../ui/switch.tsx';

/** Marks on any page at all. */
export function Everywhere({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <section class="panel">
      <div class="setting">
        <div>
          <h2>Mark words on web pages</h2>
          <p class="small soft">
            {on ? 'On, except on the sites below.' : 'Off on every site. The notes can still be searched.'}
          </p>
        </div>
        <Switch label="Mark words on web pages" on={on} onChange={onChange} />
      </div>
    </section>
  );
}
