import * as v from 'valibot';
import type { MessageName, PayloadOf, ResultOf } from '../contracts/messages.ts';
import { MESSAGES } from '../contracts/messages.ts';
import type { Result } from '../contracts/result.ts';
import { browser } from '../platform/browser.ts';
import { errorText } from '../util/error-text.ts';
import { withTimeout } from '../util/with-timeout.ts';
import type { Envelope } from './envelope.ts';
import { PROTOCOL, ReplySchema } from './envelope.ts';

/** `gone`: the extension was updated or removed while this page was open. */
export type SendError = 'no-answer' | 'refused' | 'bad-payload' | 'bad-answer' | 'failed' | 'gone';

/** The longest that an answer may take: a cold start of the model and a full batch on a slow device. */
const ANSWER_MS = 60_000;

function read<N extends MessageName>(name: N, raw: unknown): Result<ResultOf<N>, SendError> {
  if (raw === undefined || raw === null)
    return { ok: false, error: 'no-answer', detail: `${name}: nobody answered` };
  const reply = v.safeParse(ReplySchema, raw);
  if (!reply.success) return { ok: false, error: 'bad-answer', detail: `${name}: not a reply` };
  if (!reply.output.ok) return reply.output;
  const value = v.safeParse(MESSAGES[name].result, reply.output.value);
  if (!value.success)
    return { ok: false, error: 'bad-answer', detail: `${name}: ${v.summarize(value.issues)}` };
  return { ok: true, value: value.output as ResultOf<N> };
}

async function exchange<N extends MessageName>(
  name: N,
  payload: PayloadOf<N>,
  post: (envelope: Envelope) => Promise<unknown>,
): Promise<Result<ResultOf<N>, SendError>> {
  const envelope: Envelope = { lurelight: PROTOCOL, target: MESSAGES[name].target, name, payload };
  try {
    return read(name, await withTimeout(post(envelope), ANSWER_MS, name));
  } catch (error) {
    const detail = errorText(`sending ${name}`, error);
    if (/context invalidated|runtime is undefined|reading 'sendMessage'/i.test(detail))
      return { ok: false, error: 'gone', detail };
    if (/Receiving end does not exist|message port closed/i.test(detail))
      return { ok: false, error: 'no-answer', detail };
    return { ok: false, error: 'failed', detail };
  }
}

/** Sends to the background or the inference page; never throws. */
export function send<N extends MessageName>(
  name: N,
  payload: PayloadOf<N>,
): Promise<Result<ResultOf<N>, SendError>> {
  return exchange(name, payload, (envelope) => browser.runtime.sendMessage(envelope));
}

/** Sends to the content scripts of a tab, in all of its frames or in one; never throws. The first answer counts. */
export function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  payload: PayloadOf<N>,
  frameId?: number,
): Promise<Result<ResultOf<N>, SendError>> {
  const options = frameId === undefined ? {} : { frameId };
  return exchange(name, payload, (envelope) => browser.tabs.sendMessage(tabId, envelope, options));
}

export type Send = typeof send;
