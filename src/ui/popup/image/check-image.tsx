import { useCallback, useId, useState } from 'preact/hooks';
import type { ReadingLanguage } from '../../../contracts/image.ts';
import { READING_LANGUAGES } from '../../../contracts/image.ts';
import type { Send } from '../../../messaging/client.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { useLanguage } from '../../components/i18n.tsx';
import { failureText } from './failure-text.ts';
import type { ImageDeps } from './image-deps.ts';
import type { Taken } from './picture-posts.tsx';
import { PicturePosts } from './picture-posts.tsx';
import { ReadWords } from './read-words.tsx';
import { readingLanguageFor, readingLanguageNames } from './reading-language.ts';
import { useImageInput } from './use-image-input.ts';
import { useImageReading } from './use-image-reading.ts';

interface Props {
  send: Send;
  /** The tab whose posts can be chosen; null where there is none. */
  tabId: number | null;
  images: ImageDeps;
  onDanger: () => void;
}

/**
 * A picture to be read: that of a post in sight which the user chooses, or a screenshot or poster from anywhere,
 * pasted, dropped or chosen. Its words are corrected, then checked.
 */
export function CheckImage({ send, tabId, images, onDanger }: Props) {
  const { t, lang } = useLanguage();
  const id = useId();
  const [language, setLanguage] = useState<ReadingLanguage>(() => readingLanguageFor(lang));
  const [file, setFile] = useState<Blob | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const { reading, read } = useImageReading(send, images);
  const take = useCallback(
    (image: Blob, from: Taken | null) => {
      setFile(image);
      setTaken(from);
      void read(image, language);
    },
    [read, language],
  );
  const takeFile = useCallback((image: Blob) => take(image, null), [take]);
  useImageInput(takeFile);

  return (
    <section id="check-image" class="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('popup.image.title')}</h2>
      {tabId !== null && <PicturePosts send={send} tabId={tabId} onTaken={(one) => take(one.image, one)} />}
      <p class="muted small" id={`${id}-hint`}>
        {t('popup.image.hint')}
      </p>
      <Choice
        label={t('popup.image.language')}
        value={language}
        options={readingLanguageNames(lang)}
        onChange={(value) => {
          const chosen = READING_LANGUAGES.find((one) => one === value) ?? 'en';
          setLanguage(chosen);
          if (file) void read(file, chosen);
        }}
      />
      <div class="stack-tight">
        <label for={`${id}-file`}>{t('popup.image.choose')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept="image/*"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) takeFile(chosen);
          }}
        />
      </div>
      {images.openInTab && (
        <Button kind="quiet" onClick={images.openInTab}>
          {t('popup.image.open-tab')}
        </Button>
      )}
      {reading.state !== 'none' && reading.image !== null && (
        <img class="read-image" src={reading.image} alt={t('popup.image.preview')} />
      )}
      {taken?.whole === false && <p class="small">{t('popup.picture.part')}</p>}
      <div aria-live="polite">
        {reading.state === 'reading' && <p>{t('popup.image.reading')}</p>}
        {reading.state === 'read' && <p>{t('popup.image.read')}</p>}
      </div>
      {reading.state === 'failed' && (
        <div class="notice notice-failure" role="alert">
          <p>{failureText(t, reading.why)}</p>
          {file && <Button onClick={() => void read(file, language)}>{t('action.retry')}</Button>}
        </div>
      )}
      {reading.state === 'read' && (
        <ReadWords
          key={reading.times}
          send={send}
          words={reading.text}
          post={taken?.post ?? null}
          contactsIn={images.contactsIn}
          onDanger={onDanger}
        />
      )}
    </section>
  );
}
