import { useCallback, useId, useState } from 'preact/hooks';
import type { ReadingLanguage } from '../../../contracts/image.ts';
import { READING_LANGUAGES } from '../../../contracts/image.ts';
import type { Send } from '../../../messaging/client.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { useLanguage } from '../../components/i18n.tsx';
import { failureText } from './failure-text.ts';
import type { ImageDeps } from './image-deps.ts';
import { ReadWords } from './read-words.tsx';
import { readingLanguageFor, readingLanguageNames } from './reading-language.ts';
import { useImageInput } from './use-image-input.ts';
import { useImageReading } from './use-image-reading.ts';

interface Props {
  send: Send;
  images: ImageDeps;
  onDanger: () => void;
}

/** A screenshot or poster from anywhere: paste, drop or choose it, correct its words, check them. */
export function CheckImage({ send, images, onDanger }: Props) {
  const { t, lang } = useLanguage();
  const id = useId();
  const [language, setLanguage] = useState<ReadingLanguage>(() => readingLanguageFor(lang));
  const [file, setFile] = useState<Blob | null>(null);
  const { reading, read } = useImageReading(send, images);
  const take = useCallback(
    (image: Blob) => {
      setFile(image);
      void read(image, language);
    },
    [read, language],
  );
  useImageInput(take);

  return (
    <section id="check-image" class="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('popup.image.title')}</h2>
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
            if (chosen) take(chosen);
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
          contactsIn={images.contactsIn}
          onDanger={onDanger}
        />
      )}
    </section>
  );
}
