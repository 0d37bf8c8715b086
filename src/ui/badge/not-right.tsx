import { useState } from 'preact/hooks';
import type { SendError } from '../../messaging/client.ts';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { useFocus } from '../components/use-focus.ts';
import type { Outcome } from './actions.ts';
import type { Correction } from './corrections.ts';

interface Props {
  corrections: readonly Correction[];
  onFine: (fine: boolean) => void;
}

/** "Not right?": ways to say so, each done by one press and taken back by one. */
export function NotRight({ corrections, onFine }: Props) {
  const t = useT();
  const [done, setDone] = useState<Correction | null>(null);
  const [error, setError] = useState<SendError | null>(null);

  const settle = async (answer: Promise<Outcome>, correction: Correction, isDone: boolean) => {
    const outcome = await answer;
    setError(outcome.ok ? null : outcome.error);
    if (!outcome.ok) return;
    setDone(isDone ? correction : null);
    if (correction.marksFine) onFine(isDone);
  };

  return (
    <div class="stack">
      {error && <Failure error={error} />}
      {done ? (
        <Done correction={done} onUndo={() => void settle(done.undo(), done, false)} />
      ) : (
        corrections.map((correction) => (
          <Button key={correction.ask.key} onClick={() => void settle(correction.run(), correction, true)}>
            {t(correction.ask.key, correction.ask.params)}
          </Button>
        ))
      )}
    </div>
  );
}

function Done({ correction, onUndo }: { correction: Correction; onUndo: () => void }) {
  const t = useT();
  const undo = useFocus<HTMLButtonElement>();
  return (
    <output class="notice">
      <span>{t(correction.done.key, correction.done.params)}</span>
      <Button ref={undo} onClick={onUndo}>
        {t('action.undo')}
      </Button>
    </output>
  );
}
