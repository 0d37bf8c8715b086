import type { Flag } from '../../contracts/flag.ts';
import { useT } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import { LevelTag } from '../components/level-tag.tsx';
import { ReasonList } from '../components/reason-list.tsx';
import { unsureText } from '../components/words.ts';

/** The post as it stands, with its level and reasons. Its links are text: none of them can be opened here. */
export function PostCard({ flag }: { flag: Flag }) {
  const t = useT();
  const { post, assessment } = flag;
  return (
    <section class="card post" aria-labelledby="post-title">
      <h2 id="post-title" class="visually-hidden">
        {t('report.post')}
      </h2>
      <div class="row">
        <LevelTag level={assessment.level} />
        <strong dir="auto">{post.author || t('report.post.no-author')}</strong>
      </div>
      {assessment.level === 'unsure' && <p class="muted">{unsureText(t, assessment.why)}</p>}
      <blockquote class="post-text" dir="auto" lang={assessment.lang === 'und' ? undefined : assessment.lang}>
        {post.text}
      </blockquote>
      {assessment.reasons.length > 0 && (
        <details>
          <summary>
            {t('why.title')} <Icon name="chevron" />
          </summary>
          <ReasonList reasons={assessment.reasons} lang={assessment.lang} />
        </details>
      )}
      <p class="muted small">
        {t('note.not-proof')} {t('report.own-words')}
      </p>
    </section>
  );
}
