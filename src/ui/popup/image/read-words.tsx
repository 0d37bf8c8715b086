import { useEffect, useId, useState } from 'preact/hooks';
import type { Post } from '../../../contracts/post.ts';
import type { Send } from '../../../messaging/client.ts';
import { Button } from '../../components/button.tsx';
import { Failure } from '../../components/failure.tsx';
import { useT } from '../../components/i18n.tsx';
import { CheckedText } from '../checked-text.tsx';
import { useCheck } from '../use-check.ts';
import type { ImageDeps } from './image-deps.ts';

interface Props {
  send: Send;
  /** As it was read; the user corrects it. */
  words: string;
  /** The post that shows the image; null where it came from elsewhere. */
  post: Post | null;
  contactsIn: ImageDeps['contactsIn'];
  onDanger: () => void;
}

/** The words of an image, to be corrected and then checked as a pasted text is. */
export function ReadWords({ send, words, post, contactsIn, onDanger }: Props) {
  const t = useT();
  const id = useId();
  const [text, setText] = useState(words);
  const [contacts, setContacts] = useState<readonly string[]>([]);
  const { check, forget, checked, empty, error, busy } = useCheck(send);

  useEffect(() => {
    let late = false;
    void contactsIn(text).then((found) => {
      if (!late) setContacts(found);
    });
    return () => {
      late = true;
    };
  }, [text, contactsIn]);

  return (
    <>
      <label for={id}>{t('popup.image.words')}</label>
      <textarea
        id={id}
        dir="auto"
        rows={6}
        value={text}
        aria-describedby={`${id}-note${empty ? ` ${id}-empty` : ''}`}
        aria-invalid={empty}
        onInput={(event) => {
          setText(event.currentTarget.value);
          forget();
        }}
      />
      {empty && (
        <p id={`${id}-empty`} role="alert">
          {t('popup.image.empty')}
        </p>
      )}
      <p class="muted small" id={`${id}-note`}>
        {t('popup.image.correct')}
      </p>
      {contacts.length > 0 && (
        <div class="notice">
          <h3 id={`${id}-contacts`}>{t('popup.image.contacts')}</h3>
          <ul class="contacts" aria-labelledby={`${id}-contacts`}>
            {contacts.map((contact) => (
              <li key={contact}>
                <bdi>{contact}</bdi>
              </li>
            ))}
          </ul>
          <p class="small">{t('popup.image.contacts.note')}</p>
        </div>
      )}
      <Button kind="primary" disabled={busy} onClick={() => void check(text)}>
        {t(busy ? 'popup.check.checking' : 'popup.image.check')}
      </Button>
      {error && <Failure error={error} retry={() => void check(text)} />}
      <div aria-live="polite">
        {checked && (
          <CheckedText
            key={checked.times}
            send={send}
            text={checked.text}
            from="paste"
            post={post}
            assessment={checked.assessment}
            onDanger={onDanger}
          />
        )}
      </div>
    </>
  );
}
