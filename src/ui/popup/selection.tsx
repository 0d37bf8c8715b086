import { useState } from 'preact/hooks';
import type { ResultOf } from '../../contracts/messages.ts';
import type { Send } from '../../messaging/client.ts';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { useAction } from '../components/use-action.ts';
import { CheckedText } from './checked-text.tsx';

interface Props {
  send: Send;
  tabId: number | null;
  last: ResultOf<'page/summary'>['lastSelection'];
  onChanged: () => void;
  onDanger: () => void;
}

/** Checking what is selected on the page: the way on sites that are not turned on and where menus are missing. */
export function Selection({ send, tabId, last, onChanged, onDanger }: Props) {
  const t = useT();
  const { run, error, busy } = useAction();
  const [nothing, setNothing] = useState(false);
  if (tabId === null) return null;

  const check = async () => {
    setNothing(false);
    const answer = await run(send('page/check-selection', { tabId }));
    if (!answer) return;
    setNothing(answer.value === null);
    onChanged();
  };

  return (
    <section class="card" aria-label={t('popup.selection')}>
      <Button disabled={busy} onClick={() => void check()}>
        {t('popup.check-selection')}
      </Button>
      {error && <Failure error={error} />}
      <div aria-live="polite">
        {nothing && <p>{t('popup.no-selection')}</p>}
        {last && !nothing && (
          <div class="result">
            <h2>{t('popup.selection')}</h2>
            <p class="item-excerpt" dir="auto">
              {last.text}
            </p>
            <CheckedText
              send={send}
              text={last.text}
              from="selection"
              assessment={last.assessment}
              onDanger={onDanger}
            />
          </div>
        )}
      </div>
    </section>
  );
}
