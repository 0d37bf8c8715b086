import * as v from 'valibot';
import type { MessageName, PayloadOf, ResultOf } from '../contracts/messages.ts';
import { MESSAGES } from '../contracts/messages.ts';
import type { Result } from '../contracts/result.ts';
import { browser } from '../platform/browser.ts';
import { errorText } from '../util/error-text.ts';
import { withTimeout } from '../util/with-timeout.ts';
import type { Envelope } from './envelope.ts';
import { ReplySchema } from './envelope.ts';
import type { SendError } from './protocol.ts';
import { ANSWER_MS, PROTOCOL, sendErrorOf } from './protocol.ts';

export type { SendError };

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
    return { ok: false, error: sendErrorOf(detail), detail };
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
