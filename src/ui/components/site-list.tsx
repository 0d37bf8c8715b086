import { useState } from 'preact/hooks';
import type { ResultOf } from '../../contracts/messages.ts';
import type { Send } from '../../messaging/client.ts';
import { Button } from './button.tsx';
import { Failure } from './failure.tsx';
import { useT } from './i18n.tsx';
import { Icon } from './icon.tsx';
import { useAction } from './use-action.ts';
import { useAnswer } from './use-answer.ts';

type Site = ResultOf<'sites/list'>[number];

export interface SiteRights {
  /** `permissions.request`; must be reached within the click, before anything that waits. */
  requestOrigins(origins: readonly string[]): Promise<boolean>;
  /** `permissions.remove`. */
  removeOrigins(origins: readonly string[]): Promise<boolean>;
}

/** Every site that can be read, each with its own right, given and taken back here. */
export function SiteList({ send, rights }: { send: Send; rights: SiteRights }) {
  const t = useT();
  const sites = useAnswer(send, 'sites/list', null);
  if (sites.error && !sites.value) return <Failure error={sites.error} retry={sites.reload} />;
  if (!sites.value) return null;
  if (sites.value.length === 0) return <p>{t('welcome.sites.empty')}</p>;
  const unproven = sites.value.filter((site) => site.unproven === true);
  const list = (some: readonly Site[]) => (
    <ul class="sites">
      {some.map((site) => (
        <SiteRow key={site.id} site={site} send={send} rights={rights} onChanged={sites.reload} />
      ))}
    </ul>
  );
  return (
    <>
      {sites.error && <Failure error={sites.error} retry={sites.reload} />}
      {list(sites.value.filter((site) => site.unproven !== true))}
      {unproven.length > 0 && (
        <>
          <h3>{t('welcome.sites.unproven')}</h3>
          <p class="muted">{t('welcome.sites.unproven.hint')}</p>
          {list(unproven)}
        </>
      )}
    </>
  );
}

interface RowProps {
  site: Site;
  send: Send;
  rights: SiteRights;
  onChanged: () => void;
}

function SiteRow({ site, send, rights, onChanged }: RowProps) {
  const t = useT();
  const { run, error } = useAction();
  const [refused, setRefused] = useState(false);
  const reading = site.permitted && site.on;

  const turnOn = async (granted: Promise<boolean>) => {
    const isGranted = await granted.catch(() => false);
    setRefused(!isGranted);
    if (!isGranted) return;
    // A site that was switched off in the popup keeps its right; turning it on here means reading it again.
    await run(send('site/switch', { site: site.id, on: true }));
    onChanged();
  };
  const turnOff = async (removed: Promise<boolean>) => {
    await removed.catch(() => false);
    // Another site may bring the same right again; this one then stays off.
    if (site.unproven === true) await run(send('site/switch', { site: site.id, on: false }));
    onChanged();
  };

  return (
    <li class="site">
      <span class="site-name">
        <strong>{site.name}</strong>
        <small dir="ltr">{hostsOf(site.origins)}</small>
      </span>
      {reading ? (
        <span class="row">
          <span class="site-on">
            <Icon name="check" size={18} />
            {t('welcome.sites.is-on')}
          </span>
          <Button
            kind="quiet"
            aria-label={t('welcome.sites.off-label', { site: site.name })}
            onClick={() => void turnOff(rights.removeOrigins(site.origins))}
          >
            {t('welcome.sites.off')}
          </Button>
        </span>
      ) : (
        <Button
          kind="primary"
          aria-label={t('welcome.sites.on-label', { site: site.name })}
          onClick={() => void turnOn(rights.requestOrigins(site.origins))}
        >
          {t('welcome.sites.on')}
        </Button>
      )}
      {refused && <output class="wide muted small">{t('welcome.sites.refused', { site: site.name })}</output>}
      {error && <Failure error={error} />}
    </li>
  );
}

/** Hosts of match patterns, as a reader knows them. */
function hostsOf(origins: readonly string[]): string {
  const hosts = origins.map((origin) => origin.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, ''));
  return [...new Set(hosts.map((host) => host.replace(/^\*\./, '')))].join(', ');
}
