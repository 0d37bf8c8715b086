import type { ResultOf } from '../../contracts/messages.ts';
import type { Send } from '../../messaging/client.ts';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import type { PageSettings } from '../components/page.tsx';
import { Switch } from '../components/switch.tsx';
import { useAction } from '../components/use-action.ts';

interface Props {
  send: Send;
  page: PageSettings;
  /** The site of this page, where it is turned on. */
  site: ResultOf<'sites/list'>[number] | null;
  onChanged: () => void;
}

/** Off for this site, off for all: at once, and back at once. */
export function Switches({ send, page, site, onChanged }: Props) {
  const t = useT();
  const { run, error } = useAction();
  const { settings, change } = page;
  if (!settings) return null;
  return (
    <section class="card">
      {error && <Failure error={error} />}
      {site && (
        <Switch
          label={t('popup.switch.site', { site: site.name })}
          on={site.on}
          disabled={settings.paused}
          onChange={(on) =>
            void run(send('site/switch', { site: site.id, on })).then((answer) => {
              if (answer) onChanged();
            })
          }
        />
      )}
      <Switch
        label={t('popup.switch.pause')}
        on={settings.paused}
        onChange={(paused) =>
          void change({ paused }).then((kept) => {
            if (kept) onChanged();
          })
        }
      />
    </section>
  );
}
