import type { T } from '../../../i18n/t.ts';
import type { ReadingFailure } from './use-image-reading.ts';

/** Why an image was not read, in words; never that nothing was found. */
export function failureText(t: T, why: ReadingFailure): string {
  switch (why) {
    case 'no-words':
    case 'not-image':
    case 'too-large':
    case 'timeout':
      return t(`popup.image.failed.${why}`);
    case 'no-answer':
    case 'gone':
      return t(`error.${why}`);
    default:
      return t('popup.image.failed.other');
  }
}
