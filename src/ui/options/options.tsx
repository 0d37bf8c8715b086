import { useState } from 'preact/hooks';
import { RETENTION_DAYS } from '../../contracts/settings.ts';
import { Choice } from '../components/choice.tsx';
import { useLanguage } from '../components/i18n.tsx';
import { Logo } from '../components/logo.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import type { PageDeps, PageSettings } from '../components/page.tsx';
import { Page } from '../components/page.tsx';
import type { SiteRights } from '../components/site-list.tsx';
import { SiteList } from '../components/site-list.tsx';
import { Switch } from '../components/switch.tsx';
import { About } from './about.tsx';
import { countryOptions } from './countries.ts';
import { MutedAccounts } from './muted-accounts.tsx';
import { Wipe } from './wipe.tsx';

export interface OptionsDeps extends PageDeps {
  rights: SiteRights;
  /** ISO codes of the countries that have hotlines in the directory. */
  countries: readonly string[];
  /** Version of the extension. */
  version: string;
}

export function Options({ deps }: { deps: OptionsDeps }) {
  return (
    <Page deps={deps} title="options.title">
      {(page) => <OptionsBody deps={deps} page={page} />}
    </Page>
  );
}

function OptionsBody({ deps, page }: { deps: OptionsDeps; page: PageSettings }) {
  const { t, lang } = useLanguage();
  const [saved, setSaved] = useState(false);
  const { settings, reload } = page;
  const change: PageSettings['change'] = async (patch) => {
    const kept = await page.change(patch);
    setSaved(kept);
    return kept;
  };

  return (
    <main class="options">
      <p class="brand">
        <Logo size={28} />
        {t('app.name')}
      </p>
      <h1>{t('options.title')}</h1>
      <div aria-live="polite">{saved && <p class="notice">{t('options.saved')}</p>}</div>
      {settings && (
        <section class="card">
          <LanguageChoice chosen={settings.uiLang} onChange={(uiLang) => void change({ uiLang })} />
          <Choice
            label={t('options.country')}
            hint={t('options.country.hint')}
            value={settings.country ?? ''}
            options={[
              { value: '', label: t('options.country.none') },
              ...countryOptions(deps.countries, settings.country, lang),
            ]}
            onChange={(country) => void change({ country: country === '' ? null : country })}
          />
          <Choice
            label={t('options.keep')}
            hint={t('options.keep.hint')}
            value={`${settings.retentionDays}`}
            options={RETENTION_DAYS.map((days) => ({
              value: `${days}`,
              label: t('options.keep.days', { count: days }),
            }))}
            onChange={(value) => {
              const retentionDays = RETENTION_DAYS.find((days) => `${days}` === value);
              if (retentionDays !== undefined) void change({ retentionDays });
            }}
          />
          <Switch
            label={t('popup.switch.pause')}
            on={settings.paused}
            onChange={(paused) => void change({ paused })}
          />
        </section>
      )}
      <section class="card">
        <h2>{t('options.sites')}</h2>
        <SiteList send={deps.send} rights={deps.rights} />
      </section>
      {settings && <MutedAccounts send={deps.send} accounts={settings.mutedAccounts} onChanged={reload} />}
      <Wipe send={deps.send} onWiped={reload} />
      <About send={deps.send} version={deps.version} />
    </main>
  );
}
