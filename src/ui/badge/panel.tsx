import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { Emergency } from '../components/emergency.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import { Judgement } from '../components/judgement.tsx';
import { useAction } from '../components/use-action.ts';
import { headline, isRaised, levelName } from '../components/words.ts';
import type { BadgeActions } from './actions.ts';
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
  const { run, error } = useAction();
  const { assessment, flagId } = shown;
  const raised = isRaised(assessment);
  const [refused, setRefused] = useState(false);
  const keptNothing = flagId === null && (refused || !shown.requested);
  const corrections = correctionsOf(shown, actions);

  const report = async () => {
    if (flagId !== null) return run(actions.report(flagId));
    const raisedFlag = await run(actions.raise(shown.post));
    const newId = raisedFlag?.value.flagId ?? null;
    if (newId !== null) return run(actions.report(newId));
    setRefused(raisedFlag !== null);
    return null;
  };

  return (
    <div class="panel-body">
      <header class="panel-head">
        <h2>{raised ? headline(t, assessment.class) : levelName(t, assessment.level)}</h2>
        <div class="close">
          <Button kind="quiet" aria-label={t('action.close')} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
      </header>
      <Emergency assessment={assessment} onHelp={() => void run(actions.danger(flagId))} />
      <Judgement assessment={assessment} />
      {error && <Failure error={error} />}
      <div class={correcting ? 'row' : 'row panel-foot'}>
        {!keptNothing && (
          <Button kind="primary" onClick={() => void report()}>
            {t('action.report')}
          </Button>
        )}
        {raised && corrections.length > 0 && (
          <Button aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
            {t('action.not-right')}
          </Button>
        )}
      </div>
      {keptNothing && <p class="muted">{t('badge.not-stored')}</p>}
      {correcting && <NotRight corrections={corrections} onFine={onFine} />}
    </div>
  );
}
