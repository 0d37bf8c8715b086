import type { Assessment } from '../../contracts/judgement.ts';
import { useT } from './i18n.tsx';
import { checkSteps } from './words.ts';

/** "What to check": steps that a person who still has a free choice can take today. */
export function CheckList({ assessment, heading = 'h3' }: { assessment: Assessment; heading?: 'h3' | 'h4' }) {
  const t = useT();
  const Heading = heading;
  return (
    <section class="checks">
      <Heading>{t('check.title')}</Heading>
      <ol>
        {checkSteps(t, assessment).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
