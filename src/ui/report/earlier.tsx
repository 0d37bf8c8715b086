import type { Reported } from '../../contracts/flag.ts';
import { hotlineById } from '../../reporting/directory.ts';
import { useLanguage } from '../components/i18n.tsx';
import { moment } from './dates.ts';

/** Earlier reports of this post, newest first. */
export function Earlier({ reports }: { reports: readonly Reported[] }) {
  const { t, lang } = useLanguage();
  if (reports.length === 0) return null;
  return (
    <section class="stack-tight" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{t('earlier.title')}</h2>
      <ul class="earlier">
        {reports.toReversed().map((reported) => (
          <li key={`${reported.at} ${reported.channel} ${reported.status}`}>
            {t('earlier.item', {
              date: moment(reported.at, lang),
              hotline: hotlineById(reported.hotlineId)?.name ?? t('earlier.unknown-hotline'),
              channel: t(`earlier.channel.${reported.channel}`),
              status: t(`earlier.status.${reported.status}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
