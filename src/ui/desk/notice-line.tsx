import type { Notice } from '../../desk/triage.ts';
import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';

/** What happened with the last step. */
export function NoticeLine({ notice, look }: { notice: Notice | null; look: (id: string) => void }) {
  const t = useT();
  const failed = notice?.kind === 'failed' || notice?.kind === 'gone' || notice?.kind === 'changed';
  const key = notice?.kind === 'failed' ? `error.${notice.reason}` : '';
  const reason = t.has(key) ? t(key) : key;
  return (
    <div aria-live="polite">
      {notice && (
        <div class={failed ? 'notice notice-failure' : 'notice'}>
          <p>{t(`desk.notice.${notice.kind}`, { reason })}</p>
          {notice.kind === 'changed' && (
            <Button onClick={() => look(notice.id)}>{t('desk.notice.look')}</Button>
          )}
        </div>
      )}
    </div>
  );
}
