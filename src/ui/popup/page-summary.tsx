import type { ResultOf } from '../../contracts/messages.ts';
import type { Settings } from '../../contracts/settings.ts';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import type { Answer } from '../components/use-answer.ts';
import {
  countLines,
  coverageLine,
  healthLine,
  postsRead,
  unsureLines,
  waitingLine,
} from './summary-words.ts';

interface Props {
  summary: Answer<'page/summary'>;
  siteName: string | null;
  settings: Settings | null;
  /** False: the site of this page is switched off, or not proven and not turned on. */
  siteOn: boolean;
  model: ResultOf<'model/status'>['state'] | null;
  hasTab: boolean;
  onChooseSites: () => void;
}

/** What was seen on this page: how much was read, what was found, what could not be checked and why. */
export function PageSummary(props: Props) {
  const t = useT();
  const { summary, siteName, hasTab } = props;
  if (!hasTab) return null;
  return (
    <section class="card" aria-label={t('popup.this-page')}>
      <h2>{siteName === null ? t('popup.this-page') : t('popup.on-site', { site: siteName })}</h2>
      {summary.error && <Failure error={summary.error} retry={summary.reload} />}
      {summary.value ? (
        <Seen {...props} seen={summary.value} />
      ) : (
        !summary.error && <p class="muted">{t('popup.reading')}</p>
      )}
    </section>
  );
}

function Seen({
  seen,
  siteName,
  settings,
  siteOn,
  model,
  onChooseSites,
}: Props & { seen: ResultOf<'page/summary'> }) {
  const t = useT();
  if (!seen.permitted)
    return (
      <>
        <p>
          {seen.site === null
            ? t('popup.not-permitted')
            : t('popup.not-permitted.site', { site: siteName ?? seen.site })}
        </p>
        <p class="muted">{t('popup.not-permitted.how')}</p>
        <Button kind={seen.site === null ? 'plain' : 'primary'} onClick={onChooseSites}>
          {t('popup.choose-sites')}
        </Button>
      </>
    );
  if (settings?.paused) return <p>{t('popup.paused')}</p>;
  if (seen.site !== null && !siteOn) return <p>{t('popup.site-off')}</p>;
  const health = healthLine(t, seen.health);
  const read = postsRead(seen.counts);
  const coverage = coverageLine(t, seen.health);
  const waiting = waitingLine(t, seen.health);
  return (
    <>
      {health !== null && <p class="notice notice-failure">{health}</p>}
      {coverage !== null && <p>{coverage}</p>}
      {(seen.health?.images ?? 0) > 0 && (
        <p class="small">
          {t('popup.image.unread')} <a href="#check-image">{t('popup.image.title')}</a>
        </p>
      )}
      {coverage === null && read > 0 && <p>{t('popup.read', { count: read })}</p>}
      {coverage === null && read === 0 && health === null && <p>{t('popup.read-none')}</p>}
      {waiting !== null && <p class="muted small">{waiting}</p>}
      {read > 0 && (
        <ul class="counts">
          {countLines(t, seen.counts).map(({ level, text }) => (
            <li key={level} class={`level level-${level}`}>
              <Icon name={level} size={16} />
              {text}
            </li>
          ))}
        </ul>
      )}
      {unsureLines(t, seen.unsureWhy).map((line) => (
        <p key={line} class="muted small">
          {line}
        </p>
      ))}
      {(model === 'failed' || model === 'loading') && <p class="muted small">{t(`popup.model.${model}`)}</p>}
    </>
  );
}
