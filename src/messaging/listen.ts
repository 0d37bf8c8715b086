import * as v from 'valibot';
import type { MessageName, PayloadOf, ResultOf, Target } from '../contracts/messages.ts';
import { MESSAGES } from '../contracts/messages.ts';
import { browser, ownOrigin } from '../platform/browser.ts';
import { errorText } from '../util/error-text.ts';
import type { Reply } from './envelope.ts';
import { openEnvelope } from './envelope.ts';
import type { Sender } from './sender.ts';
import { maySend } from './sender.ts';

/** Messages that `T` answers. */
export type NamesFor<T extends Target> = {
  [N in MessageName]: (typeof MESSAGES)[N]['target'] extends T ? N : never;
}[MessageName];

export type Handlers<T extends Target> = {
  [N in NamesFor<T>]: (payload: PayloadOf<N>, sender: Sender) => Promise<ResultOf<N>>;
};

async function answer(
  name: MessageName,
  payload: unknown,
  sender: Sender,
  handle: (payload: never, sender: Sender) => Promise<unknown>,
): Promise<Reply> {
  const spec = MESSAGES[name];
  const own = { id: browser.runtime.id, origin: ownOrigin() };
  if (!maySend(spec.from, sender, own))
    return { ok: false, error: 'refused', detail: `${name}: not from here` };
  const parsed = v.safeParse(spec.payload, payload);
  if (!parsed.success)
    return { ok: false, error: 'bad-payload', detail: `${name}: ${v.summarize(parsed.issues)}` };
  try {
    return { ok: true, value: await handle(parsed.output as never, sender) };
  } catch (error) {
    const detail = errorText(`answering ${name}`, error);
    console.warn(detail);
    return { ok: false, error: 'failed', detail };
  }
}

/** Answers the messages for `target` with `handlers` until `signal` aborts; leaves all others alone. */
export function listen<T extends Target>(target: T, handlers: Handlers<T>, signal: AbortSignal): void {
  // sendResponse and `return true` work in both browsers and in the fakes; promises do not everywhere.
  const listener = (raw: unknown, sender: unknown, respond: (reply: unknown) => void): true | undefined => {
    const envelope = openEnvelope(raw, target);
    if (!envelope) return undefined;
    const handle = handlers[envelope.name as NamesFor<T>] as (
      payload: never,
      sender: Sender,
    ) => Promise<unknown>;
    void answer(envelope.name, envelope.payload, sender as Sender, handle).then(respond);
    return true;
  };
  const event = browser.runtime.onMessage;
  event.addListener(listener as Parameters<typeof event.addListener>[0]);
  signal.addEventListener('abort', () =>
    event.removeListener(listener as Parameters<typeof event.removeListener>[0]),
  );
}
