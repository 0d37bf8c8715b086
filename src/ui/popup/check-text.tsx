import { useId, useState } from 'preact/hooks';
import { MAX_TEXT } from '../../contracts/post.ts';
import type { Send } from '../../messaging/client.ts';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { CheckedText } from './checked-text.tsx';
import { useCheck } from './use-check.ts';

/** The box for a text from anywhere: paste, check, read why. */
export function CheckText({ send, onDanger }: { send: Send; onDanger: () => void }) {
  const t = useT();
  const id = useId();
  const [text, setText] = useState('');
  const { check, forget, checked, empty, error, busy } = useCheck(send);

  return (
    <section class="card">
      <h2>
        <label for={id}>{t('popup.check.title')}</label>
      </h2>
      <p class="muted small" id={`${id}-hint`}>
        {t('popup.check.hint')}
      </p>
      <textarea
        id={id}
        dir="auto"
        rows={4}
        value={text}
        aria-describedby={`${id}-hint${empty ? ` ${id}-empty` : ''}`}
        aria-invalid={empty}
        onInput={(event) => {
          setText(event.currentTarget.value);
          forget();
        }}
      />
      {empty && (
        <p id={`${id}-empty`} role="alert">
          {t('popup.check.empty')}
        </p>
      )}
      {text.length > MAX_TEXT && <p class="small">{t('popup.check.too-long', { count: MAX_TEXT })}</p>}
      <Button kind="primary" disabled={busy} onClick={() => void check(text)}>
        {t(busy ? 'popup.check.checking' : 'popup.check.button')}
      </Button>
      {error && <Failure error={error} retry={() => void check(text)} />}
      <div aria-live="polite">
        {checked && (
          <CheckedText
            key={checked.times}
            send={send}
            text={checked.text}
            from="paste"
            assessment={checked.assessment}
            onDanger={onDanger}
          />
        )}
      </div>
    </section>
  );
}
