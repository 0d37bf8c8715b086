import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Send } from '../../messaging/client.ts';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { useAction } from '../components/use-action.ts';
import { useFocus } from '../components/use-focus.ts';

type Step = 'start' | 'sure' | 'last' | 'done';

/** Deletes everything, after two questions: there is no way back. */
export function Wipe({ send, onWiped }: { send: Send; onWiped: () => void }) {
  const t = useT();
  const { run, error, busy } = useAction();
  const [step, setStep] = useState<Step>('start');
  const wipe = async () => {
    const answer = await run(send('data/wipe', null));
    setStep(answer ? 'done' : 'start');
    if (answer) onWiped();
  };

  return (
    <section class="card">
      <h2>{t('options.wipe')}</h2>
      <p class="muted small">{t('options.wipe.hint')}</p>
      {error && <Failure error={error} />}
      {step === 'start' && (
        <div class="row">
          <Button onClick={() => setStep('sure')}>{t('options.wipe.button')}</Button>
        </div>
      )}
      {step === 'sure' && (
        <Question text={t('options.wipe.sure')} onCancel={() => setStep('start')}>
          <Button kind="danger" onClick={() => setStep('last')}>
            {t('options.wipe.continue')}
          </Button>
        </Question>
      )}
      {step === 'last' && (
        <Question key="last" isLast text={t('options.wipe.last')} onCancel={() => setStep('start')}>
          <Button kind="danger" disabled={busy} onClick={() => void wipe()}>
            {t('options.wipe.yes')}
          </Button>
        </Question>
      )}
      {step === 'done' && <output>{t('options.wipe.done')}</output>}
    </section>
  );
}

interface QuestionProps {
  text: string;
  isLast?: boolean;
  onCancel: () => void;
  children: ComponentChildren;
}

/** The two questions have their buttons in opposite order: a double click answers only the first. */
function Question({ text, isLast = false, onCancel, children }: QuestionProps) {
  const t = useT();
  const cancel = useFocus<HTMLButtonElement>();
  return (
    <div class="notice notice-danger" role="alert">
      <p>{text}</p>
      <div class="row">
        {isLast && children}
        <Button ref={cancel} onClick={onCancel}>
          {t('action.cancel')}
        </Button>
        {!isLast && children}
      </div>
    </div>
  );
}
