import type { MessageName, PayloadOf, ResultOf } from '../../../src/contracts/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/contracts/settings.ts';
import type { Send, SendError } from '../../../src/messaging/client.ts';

type Answers = {
  [N in MessageName]?:
    ResultOf<N> | { fails: SendError } | ((payload: PayloadOf<N>) => ResultOf<N> | { fails: SendError });
};

export interface FakeSend {
  send: Send;
  /** What was asked, in order. */
  asked: [MessageName, unknown][];
  /** Payloads of one message. */
  of(name: MessageName): unknown[];
}

/** A background that answers from a table; a message without an entry is answered by nobody. */
export function fakeSend(answers: Answers): FakeSend {
  const asked: [MessageName, unknown][] = [];
  const table: Answers = { 'settings/get': DEFAULT_SETTINGS, ...answers };
  const send = (async (name: MessageName, payload: unknown) => {
    asked.push([name, payload]);
    await Promise.resolve();
    if (!(name in table)) return { ok: false, error: 'no-answer' };
    const listed = table[name] as unknown;
    const entry = typeof listed === 'function' ? (listed as (p: unknown) => unknown)(payload) : listed;
    if (typeof entry === 'object' && entry !== null && 'fails' in entry)
      return { ok: false, error: entry.fails };
    return { ok: true, value: entry };
  }) as Send;
  return { send, asked, of: (name) => asked.filter(([n]) => n === name).map(([, payload]) => payload) };
}
