import type { Assessment } from '../../contracts/judgement.ts';
import { useState } from 'preact/hooks';
import type { SendError } from '../../messaging/client.ts';
import { Button } from '../components/button.tsx';
import { Caveats } from '../components/caveats.tsx';
import { CheckList } from '../components/check-list.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import { ReasonList } from '../components/reason-list.tsx';
import { headline, unsureText } from '../components/words.ts';
import type { BadgeActions, Outcome } from './actions.ts';
import { correctionsOf } from './corrections.ts';
import { NotRight } from './not-right.tsx';
import type { Shown } from './shown.ts';

interface Props {
  shown: Shown;
  actions: BadgeActions;
  onFine: (fine: boolean) => void;
  onClose: () => void;
}

/** What the badge opens: headline by class, reasons with their words, what to check, and what can be done. */
export function Panel({ shown, actions, onFine, onClose }: Props) {
  const t = useT();
  const [correcting, setCorrecting] = useState(false);
  const [error, setError] = useState<SendError | null>(null);
  const { assessment, flagId } = shown;
  const raised = assessment.level === 'strong' || assessment.level === 'some';
  const corrections = correctionsOf(shown, actions);

  const attempt = async (answer: Promise<Outcome>) => {
    const outcome = await answer;
    setError(outcome.ok ? null : outcome.error);
  };

  return (
    <div class="panel-body">
      <header class="panel-head">
        <h2>{raised ? headline(t, assessment.class) : t(`level.${assessment.level}`)}</h2>
        <div class="close">
          <Button kind="quiet" aria-label={t('action.close')} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
      </header>
      {raised && assessment.class === 'person_trade' && (
        <div class="notice notice-danger">
          <p>{t('danger.person-trade')}</p>
          <Button kind="danger" onClick={() => void attempt(actions.danger(flagId))}>
            <Icon name="help" />
            {t('danger.help')}
          </Button>
        </div>
      )}
      {!raised && <Unraised assessment={assessment} />}
      {assessment.reasons.length > 0 && <ReasonList reasons={assessment.reasons} lang={assessment.lang} />}
      <Caveats assessment={assessment} />
      {(raised || assessment.reasons.length > 0) && <CheckList assessment={assessment} />}
      {error && <Failure error={error} />}
      <div class="row">
        {flagId !== null && (
          <Button kind="primary" onClick={() => void attempt(actions.report(flagId))}>
            {t('action.report')}
          </Button>
        )}
        {raised && corrections.length > 0 && (
          <Button aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
            {t('action.not-right')}
          </Button>
        )}
      </div>
      {raised && flagId === null && <p class="muted">{t('badge.not-stored')}</p>}
      {correcting && <NotRight corrections={corrections} onFine={onFine} />}
    </div>
  );
}

/** A check that the user asked for and that raised nothing: said with its limits. */
function Unraised({ assessment }: { assessment: Assessment }) {
  const t = useT();
  if (assessment.level === 'unsure')
    return (
      <div>
        <p>{unsureText(t, assessment.why)}</p>
        <p>{t('note.unsure')}</p>
      </div>
    );
  return <p>{t('note.none')}</p>;
}
