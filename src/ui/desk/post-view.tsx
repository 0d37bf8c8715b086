import type { Flag } from '../../contracts/flag.ts';
import { highlight } from '../../desk/highlight.ts';
import { Button } from '../components/button.tsx';
import { useLanguage } from '../components/i18n.tsx';
import { LevelTag } from '../components/level-tag.tsx';
import { ReasonList } from '../components/reason-list.tsx';
import { headline, unsureText } from '../components/words.ts';
import type { Names } from './names.ts';

interface Props {
  flag: Flag;
  position: number;
  count: number;
  hidden: boolean;
  names: Names;
  show: () => void;
  report: () => void;
}

function Facts({ flag, names }: { flag: Flag; names: Names }) {
  const { t, lang } = useLanguage();
  const { post, assessment } = flag;
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' });
  const posted = post.time === null ? post.timeText : day.format(new Date(post.time));
  return (
    <dl class="facts">
      <div>
        <dt>{t('desk.post.account')}</dt>
        <dd dir="auto">
          {post.author || t('desk.item.no-account')} {post.handle !== null && <span>({post.handle})</span>}
        </dd>
      </div>
      <div>
        <dt>{t('desk.post.site')}</dt>
        <dd>{names('site', post.site)}</dd>
      </div>
      {posted !== null && (
        <div>
          <dt>{t('desk.post.posted')}</dt>
          <dd>{posted}</dd>
        </div>
      )}
      <div>
        <dt>{t('desk.post.language')}</dt>
        <dd>{names('language', assessment.lang)}</dd>
      </div>
      <div>
        <dt>{t('desk.post.found-by')}</dt>
        <dd>{names('origin', flag.origin)}</dd>
      </div>
    </dl>
  );
}

/** The text as it stands; its links are words and cannot be opened. */
function Text({ flag }: { flag: Flag }) {
  const { t } = useLanguage();
  const { post, assessment } = flag;
  return (
    <section
      class="post-text"
      aria-label={t('desk.post.text')}
      dir="auto"
      lang={assessment.lang === 'und' ? undefined : assessment.lang}
    >
      {highlight(post.text, assessment.reasons).map((piece, index) =>
        piece.signals.length > 0 ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </section>
  );
}

/** One post with its judgement; never more than one is shown with its text. */
export function PostView({ flag, position, count, hidden, names, show, report }: Props) {
  const { t, lang } = useLanguage();
  const { assessment, post } = flag;
  const raised = assessment.level === 'strong' || assessment.level === 'some';
  const sent = flag.reports.filter((one) => one.status === 'sent').length;
  const last = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(flag.lastSeen));
  return (
    <article class="card post-view" aria-labelledby="post-title">
      <h2 id="post-title" class="muted small" aria-live="polite">
        {t('desk.post', { position, count })}
      </h2>
      <div class="row">
        <LevelTag level={assessment.level} />
        <span class="state">{names('state', flag.review)}</span>
        {sent > 0 && <span class="state">{t('desk.post.reported', { count: sent })}</span>}
      </div>
      <p>
        <strong>
          {raised
            ? headline(t, assessment.class)
            : assessment.level === 'unsure' && unsureText(t, assessment.why)}
        </strong>
      </p>
      <Facts flag={flag} names={names} />
      {hidden ? <Button onClick={show}>{t('desk.show-text')}</Button> : <Text flag={flag} />}
      {post.truncated && <p class="muted small">{t('desk.post.truncated')}</p>}
      {assessment.reasons.length === 0 ? (
        <p class="muted">{t('desk.post.no-reasons')}</p>
      ) : (
        !hidden && <ReasonList reasons={assessment.reasons} lang={assessment.lang} />
      )}
      {flag.markedFine && <p class="notice">{t('desk.post.marked-fine')}</p>}
      <p class="muted small">
        {t('desk.post.seen', { count: flag.seen, date: last })} · {t('note.not-proof')}{' '}
        {t('desk.post.victim')}
      </p>
      <div class="row">
        <Button onClick={report}>{t('desk.report')}</Button>
      </div>
    </article>
  );
}
