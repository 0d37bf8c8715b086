import type { Assessment } from '../../contracts/judgement.ts';
import { Caveats } from './caveats.tsx';
import { CheckList } from './check-list.tsx';
import { useT } from './i18n.tsx';
import { ReasonList } from './reason-list.tsx';
import { isRaised, unsureText } from './words.ts';

interface Props {
  assessment: Assessment;
  /** Level of the heading of "What to check". */
  heading?: 'h3' | 'h4';
}

/** All of a judgement below its headline (and the emergency way): reasons, limits, what to check. */
export function Judgement({ assessment, heading = 'h3' }: Props) {
  const t = useT();
  const { level, reasons } = assessment;
  const raised = isRaised(assessment);
  return (
    <>
      {level === 'unsure' && (
        <div>
          <p>{unsureText(t, assessment.why)}</p>
          <p>{t('note.unsure')}</p>
        </div>
      )}
      {level === 'none' && <p>{t('note.none')}</p>}
      {!raised && reasons.length > 0 && <p class="muted">{t('note.below')}</p>}
      {reasons.length > 0 && <ReasonList reasons={reasons} lang={assessment.lang} />}
      <Caveats assessment={assessment} />
      {(raised || reasons.length > 0) && <CheckList assessment={assessment} heading={heading} />}
    </>
  );
}
