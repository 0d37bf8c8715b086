import { useId, useState } from 'preact/hooks';
import type { TakePictureError } from '../../../contracts/image.ts';
import type { Post } from '../../../contracts/post.ts';
import type { Send, SendError } from '../../../messaging/client.ts';
import { dataUrlBytes } from '../../../util/data-url.ts';
import { Button } from '../../components/button.tsx';
import { useT } from '../../components/i18n.tsx';
import { Icon } from '../../components/icon.tsx';
import { useAnswer } from '../../components/use-answer.ts';

/** A picture that was cut out of the page, and the post that shows it. */
export interface Taken {
  readonly image: Blob;
  readonly post: Post;
  /** False: only the part in sight is in it. */
  readonly whole: boolean;
}

interface Props {
  send: Send;
  tabId: number;
  onTaken: (taken: Taken) => void;
}

/** The reader may scroll while the popup is open. */
const REFRESH_MS = 2_000;

type Failure = TakePictureError | SendError;

/** Posts in sight whose words are in a picture: each says that it was not read, and can be read now. */
export function PicturePosts({ send, tabId, onTaken }: Props) {
  const t = useT();
  const id = useId();
  const { value: posts } = useAnswer(send, 'page/pictures', { tabId }, REFRESH_MS);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  if (!posts || (posts.length === 0 && failure === null)) return null;

  const take = async (ref: number, post: Post) => {
    setBusy(true);
    setFailure(null);
    const answer = await send('page/take-picture', { tabId, ref });
    setBusy(false);
    if (!answer.ok) return setFailure(answer.error);
    if (!answer.value.ok) return setFailure(answer.value.error);
    const { image, whole } = answer.value.value;
    const bytes = dataUrlBytes(image);
    if (bytes === null) return setFailure('failed');
    onTaken({ image: new Blob([bytes]), post, whole });
  };

  return (
    <div class="stack">
      <h3 id={`${id}-title`}>{t('popup.picture.title')}</h3>
      <ul class="items" aria-labelledby={`${id}-title`}>
        {posts.map(({ ref, post }, at) => (
          <li key={ref} class="item">
            <div class="row" id={`${id}-${at}`}>
              <span class="level level-unsure">
                <Icon name="unsure" size={16} />
                {t('popup.picture.not-read')}
              </span>
              <bdi class="item-author">{post.author === '' ? t('popup.no-author') : post.author}</bdi>
            </div>
            {post.text !== '' && (
              <p class="item-excerpt" dir="auto">
                {post.text}
              </p>
            )}
            <div class="row">
              <Button disabled={busy} aria-describedby={`${id}-${at}`} onClick={() => void take(ref, post)}>
                {t('popup.picture.check')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {failure !== null && (
        <p class="notice notice-failure" role="alert">
          {t(`popup.picture.failed.${reasonOf(failure)}`)}
        </p>
      )}
    </div>
  );
}

/** What can be done about it is the same for all that is nobody's fault. */
function reasonOf(failure: Failure): TakePictureError {
  switch (failure) {
    case 'not-in-front':
    case 'gone':
    case 'not-permitted':
      return failure;
    default:
      return 'failed';
  }
}
