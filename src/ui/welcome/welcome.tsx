import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';
import { Logo } from '../components/logo.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import type { PageDeps, PageSettings } from '../components/page.tsx';
import { Page } from '../components/page.tsx';
import type { SiteRights } from '../components/site-list.tsx';
import { SiteList } from '../components/site-list.tsx';
import { DEFAULT_SETTINGS } from '../../contracts/settings.ts';

export interface WelcomeDeps extends PageDeps {
  rights: SiteRights;
  /** The keys of the command "check the focused post", as the browser names them; null: none is set. */
  shortcut: string | null;
}

export function Welcome({ deps }: { deps: WelcomeDeps }) {
  return (
    <Page deps={deps} title="app.name">
      {(page) => <WelcomeBody deps={deps} page={page} />}
    </Page>
  );
}

function WelcomeBody({ deps, page }: { deps: WelcomeDeps; page: PageSettings }) {
  const t = useT();
  const [done, setDone] = useState(false);
  const { settings, change } = page;
  const days = settings?.retentionDays ?? DEFAULT_SETTINGS.retentionDays;

  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="brand">
          <Logo size={40} />
          {t('app.name')}
        </p>
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <LanguageChoice chosen={settings?.uiLang ?? null} onChange={(uiLang) => void change({ uiLang })} />
      <section class="card">
        <h2>{t('welcome.private.title')}</h2>
        <ol class="sentences">
          <li>{t('welcome.private.1')}</li>
          <li>{t('welcome.private.2', { count: days })}</li>
          <li>{t('welcome.private.3')}</li>
        </ol>
      </section>
      <section class="card">
        <h2>{t('welcome.sites.title')}</h2>
        <p class="muted">{t('welcome.sites.hint')}</p>
        <SiteList send={deps.send} rights={deps.rights} />
      </section>
      <section class="card">
        <h2>{t('welcome.elsewhere.title')}</h2>
        <ul class="sentences">
          <li>{t('welcome.elsewhere.menu')}</li>
          <li>{t('welcome.elsewhere.paste')}</li>
          {deps.shortcut !== null && <li>{t('welcome.elsewhere.key', { key: deps.shortcut })}</li>}
        </ul>
        <p>{t('welcome.chats')}</p>
      </section>
      <p>{t('welcome.limits')}</p>
      <div class="row">
        <Button kind="primary" onClick={() => void change({ welcomed: true }).then(setDone)}>
          {t('welcome.done')}
        </Button>
        {done && <output>{t('welcome.thanks')}</output>}
      </div>
    </main>
  );
}
