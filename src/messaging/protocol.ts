/** Marks our messages among others'; raise it when the protocol changes, so that a page left over from an older
 * version is told "refused" instead of being misread. */
export const PROTOCOL = 1;

/** `gone`: the extension was updated or removed while this page was open. */
export type SendError = 'no-answer' | 'refused' | 'bad-payload' | 'bad-answer' | 'failed' | 'gone';

/** The longest that an answer may take: a cold start of the model and a full batch on a slow device. */
export const ANSWER_MS = 60_000;

/** What went wrong where a message could not be sent, by what the browser says. */
export function sendErrorOf(detail: string): SendError {
  if (/context invalidated|runtime is undefined|reading '(?:sendMessage|runtime)'/i.test(detail))
    return 'gone';
  return /Receiving end does not exist|message port closed/i.test(detail) ? 'no-answer' : 'failed';
}
