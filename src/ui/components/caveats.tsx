import type { Assessment } from '../../contracts/judgement.ts';
import { useT } from './i18n.tsx';
import { isRaised } from './words.ts';

/** What limits a judgement: cut text, no model, and that signs are not proof. */
export function Caveats({ assessment }: { assessment: Assessment }) {
  const t = useT();
  const raised = isRaised(assessment);
  return (
    <div class="caveats">
      {raised && <p class="not-proof">{t('note.not-proof')}</p>}
      {assessment.checked === 'signals' && <p>{t('note.signals-only')}</p>}
      {assessment.truncated && <p>{t('note.truncated')}</p>}
    </div>
  );
}
