import type { MessageName, PayloadOf, ResultOf } from '../contracts/messages.ts';
import type { Result } from '../contracts/result.ts';
import { pageRuntime } from '../platform/page-runtime.ts';
import type { PageListener } from '../platform/page-runtime.ts';
import { errorText } from '../util/error-text.ts';
import { withTimeout } from '../util/with-timeout.ts';
import type { Handlers } from './listen.ts';
import type { SendError } from './protocol.ts';
import { ANSWER_MS, PROTOCOL, sendErrorOf } from './protocol.ts';
import type { Sender } from './sender.ts';
import { maySend } from './sender.ts';

/**
 * Messages of content scripts, without the schemas: these are larger than all that reads a page, and every page of an
 * allowed site would carry them. The background parses whatever it is sent; what it says itself is ours.
 */

type Reply = { ok: true; value: unknown } | { ok: false; error: SendError; detail?: string };

function isReply(raw: unknown): raw is Reply {
  return typeof raw === 'object' && raw !== null && typeof (raw as { ok?: unknown }).ok === 'boolean';
}

/** As `send` of client.ts, for content scripts; never throws. */
export async function sendFromPage<N extends MessageName>(
  name: N,
  payload: PayloadOf<N>,
): Promise<Result<ResultOf<N>, SendError>> {
  const envelope = { lurelight: PROTOCOL, target: 'background', name, payload };
  try {
    // Inside: in a script that outlived an update there is nothing to send with.
    const raw = await withTimeout(pageRuntime().sendMessage(envelope), ANSWER_MS, name);
    if (raw === undefined || raw === null)
      return { ok: false, error: 'no-answer', detail: `${name}: nobody answered` };
    if (!isReply(raw)) return { ok: false, error: 'bad-answer', detail: `${name}: not a reply` };
    return raw as Result<ResultOf<N>, SendError>;
  } catch (error) {
    const detail = errorText(`sending ${name}`, error);
    return { ok: false, error: sendErrorOf(detail), detail };
  }
}

type ContentHandlers = Handlers<'content'>;

/** As `listen` of listen.ts, for content scripts: answers the background alone. */
export function listenInPage(handlers: ContentHandlers, signal: AbortSignal): void {
  const listener: PageListener = (raw, sender, respond) => {
    const { lurelight, target, name, payload } = (raw ?? {}) as Record<string, unknown>;
    if (lurelight !== PROTOCOL || target !== 'content' || typeof name !== 'string') return undefined;
    if (!Object.hasOwn(handlers, name)) return undefined;
    const handle = handlers[name as keyof ContentHandlers] as (
      payload: never,
      sender: Sender,
    ) => Promise<unknown>;
    void answer(name, sender as Sender, () => handle(payload as never, sender as Sender)).then(respond);
    return true;
  };
  const { onMessage } = pageRuntime();
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}

async function answer(name: string, sender: Sender, handle: () => Promise<unknown>): Promise<Reply> {
  const runtime = pageRuntime();
  if (!maySend('background', sender, { id: runtime.id ?? '', origin: runtime.getURL('') }))
    return { ok: false, error: 'refused', detail: `${name}: not from here` };
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    const detail = errorText(`answering ${name}`, error);
    console.warn(detail);
    return { ok: false, error: 'failed', detail };
  }
}
