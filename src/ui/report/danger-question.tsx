import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';

export type Way = 'danger' | 'worried' | 'report';

/** The first question: a person comes before a report. */
export function DangerQuestion({ choose, canReport }: { choose: (way: Way) => void; canReport: boolean }) {
  const t = useT();
  return (
    <section class="card question" aria-labelledby="danger-title">
      <h2 id="danger-title">{t('report.danger.title')}</h2>
      <p class="muted">{t('report.danger.hint')}</p>
      <div class="ways">
        <Button kind="danger" onClick={() => choose('danger')}>
          {t('report.danger.yes')}
        </Button>
        <Button onClick={() => choose('worried')}>{t('report.danger.unsure')}</Button>
        {canReport && <Button onClick={() => choose('report')}>{t('report.danger.no')}</Button>}
      </div>
    </section>
  );
}
