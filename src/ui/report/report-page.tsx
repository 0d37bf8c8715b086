import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hotline } from '../../contracts/directory.ts';
import type { MessageKey } from '../../i18n/t.ts';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import type { PageSettings } from '../components/page.tsx';
import { Logo } from '../components/logo.tsx';
import { Chooser } from './chooser.tsx';
import type { Way } from './danger-question.tsx';
import { DangerQuestion } from './danger-question.tsx';
import { useDeps } from './deps.ts';
import { Earlier } from './earlier.tsx';
import { Emergency } from './emergency.tsx';
import { PostCard } from './post-card.tsx';
import { ReportForm } from './report-form.tsx';
import type { FlagState } from './use-flag.ts';
import { useFlag } from './use-flag.ts';

/** Why there is no post to report; help is offered all the same. */
function NoPost({ found, retry }: { found: FlagState; retry: () => void }) {
  const t = useT();
  if (found.state === 'loading') return <p aria-live="polite">{t('report.loading')}</p>;
  if (found.state === 'failed') return <Failure error={found.error} retry={retry} />;
  return (
    <div class="notice">
      <p>{t(found.state === 'missing' ? 'report.missing' : 'report.no-flag')}</p>
      <p>{t('report.help-anyway')}</p>
    </div>
  );
}

const TITLES = {
  ask: 'report.title',
  report: 'report.title',
  danger: 'emergency.title',
  worried: 'worried.title',
} as const satisfies Record<Way | 'ask', MessageKey>;

/** The report page: first the person in danger, then who gets the report, then its exact text. */
export function ReportPage({ settings, change }: PageSettings) {
  const t = useT();
  const deps = useDeps();
  const { found, retry, replace } = useFlag();
  const reader = settings?.country ?? null;
  const setReader = (country: string | null) => void change({ country });
  const [way, setWay] = useState<Way | 'ask'>(deps.danger ? 'danger' : 'ask');
  const [inDanger, setInDanger] = useState(deps.danger);
  const [hotline, setHotline] = useState<Hotline | null>(null);
  const main = useRef<HTMLElement>(null);
  const moved = useRef(false);

  const flag = found.state === 'ready' ? found.flag : null;
  const named = found.state === 'ready' ? found.facts.countries : [];
  const readable = flag !== null;

  // Where people are sold the emergency way comes before any question.
  useEffect(() => {
    if (flag?.assessment.class === 'person_trade') setWay((old) => (old === 'ask' ? 'danger' : old));
  }, [flag?.assessment.class]);

  // A step that replaces another one takes the focus, or a screen reader would not know of it.
  useEffect(() => {
    if (moved.current) main.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    moved.current = true;
  }, [way, hotline]);

  function choose(next: Way | 'ask') {
    if (next === 'danger') setInDanger(true);
    if (next === 'ask') setInDanger(false);
    setWay(next);
  }

  return (
    <main ref={main} class="report stack">
      <header class="stack-tight">
        <p class="brand">
          <Logo /> {t('app.name')}
        </p>
        <h1>{t(TITLES[way])}</h1>
      </header>
      {flag && way !== 'danger' && <PostCard flag={flag} />}
      {!flag && !(found.state === 'none' && way === 'danger') && <NoPost found={found} retry={retry} />}
      {way === 'ask' && <DangerQuestion choose={choose} canReport={readable} />}
      {(way === 'danger' || way === 'worried') && found.state !== 'loading' && (
        <Emergency
          key={way}
          intent={way}
          reader={reader}
          named={named}
          back={() => choose('ask')}
          report={readable ? () => choose('report') : null}
          danger={() => choose('danger')}
        />
      )}
      {way === 'report' && found.state === 'ready' && hotline === null && (
        <Chooser reader={reader} setReader={setReader} named={named} choose={setHotline} />
      )}
      {way === 'report' && found.state === 'ready' && hotline !== null && (
        <ReportForm
          flag={found.flag}
          facts={found.facts}
          hotline={hotline}
          danger={inDanger}
          onFlag={replace}
          change={() => setHotline(null)}
        />
      )}
      {flag && <Earlier reports={flag.reports} />}
    </main>
  );
}
