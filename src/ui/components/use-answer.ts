import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MessageName, PayloadOf, ResultOf } from '../../contracts/messages.ts';
import type { Send, SendError } from '../../messaging/client.ts';

export interface Answer<N extends MessageName> {
  /** The newest good answer; a later failure does not take it away. */
  value: ResultOf<N> | null;
  error: SendError | null;
  reload(): void;
}

/** Asks once on mount, again on `reload` and, with `everyMs`, while the page is open. Null payload: not asked. */
export function useAnswer<N extends MessageName>(
  send: Send,
  name: N,
  payload: PayloadOf<N> | undefined,
  everyMs?: number,
): Answer<N> {
  const [state, setState] = useState<{ value: ResultOf<N> | null; error: SendError | null }>({
    value: null,
    error: null,
  });
  const asked = useRef(payload);
  asked.current = payload;
  const alive = useRef(true);

  const reload = useCallback(() => {
    if (asked.current === undefined) return;
    void send(name, asked.current).then((answer) => {
      if (!alive.current) return;
      setState((before) =>
        answer.ok ? { value: answer.value, error: null } : { value: before.value, error: answer.error },
      );
    });
  }, [send, name]);

  useEffect(() => {
    alive.current = true;
    reload();
    const timer = everyMs === undefined ? undefined : setInterval(reload, everyMs);
    return () => {
      alive.current = false;
      clearInterval(timer);
    };
  }, [reload, everyMs]);

  return { ...state, reload };
}
