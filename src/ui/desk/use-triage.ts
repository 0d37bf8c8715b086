import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ALL_FLAGS } from '../../desk/filter.ts';
import type { Decision, Triage, TriageEvent } from '../../desk/triage.ts';
import { currentFlag, START, triage } from '../../desk/triage.ts';
import { Serial } from '../../util/serial.ts';
import { useDeps } from './deps.ts';

export interface Desk {
  state: Triage;
  /** The list was read at least once. */
  ready: boolean;
  /** Why the list could not be read. */
  unread: string | null;
  apply: (event: TriageEvent) => void;
  decide: (to: Decision) => void;
  undo: () => void;
  reload: () => void;
}

/** The desk's state with its messages: decisions are stored one after another, in the order of the keys. */
export function useTriage(): Desk {
  const { send, source } = useDeps();
  const [state, setState] = useState<Triage>(START);
  const [ready, setReady] = useState(false);
  const [unread, setUnread] = useState<string | null>(null);
  // Two keys can come before one drawing: each must see what the one before it did.
  const newest = useRef(state);
  const serial = useMemo(() => new Serial(), []);

  const apply = useCallback((event: TriageEvent) => {
    newest.current = triage(newest.current, event);
    setState(newest.current);
  }, []);

  const reload = useCallback(() => {
    void source.listFlags(ALL_FLAGS).then((answer) => {
      setReady(true);
      setUnread(answer.ok ? null : (answer.detail ?? answer.error));
      if (answer.ok) apply({ type: 'loaded', flags: answer.value });
    });
  }, [source, apply]);

  useEffect(() => {
    const controller = new AbortController();
    reload();
    // Another page may have decided, deleted or flagged meanwhile.
    window.addEventListener('focus', reload, { signal: controller.signal });
    return () => controller.abort();
  }, [reload]);

  const decide = useCallback(
    (to: Decision) => {
      const flag = currentFlag(newest.current);
      if (!flag || newest.current.pending.has(flag.id)) return;
      apply({ type: 'decide', to });
      void serial.run(async () => {
        const answer = await send('flags/review', { flagId: flag.id, to });
        if (answer.ok) return apply({ type: 'saved', flag: answer.value });
        const still = await send('flags/get', { flagId: flag.id });
        if (still.ok && still.value === null) return apply({ type: 'gone', id: flag.id });
        apply({ type: 'refused', id: flag.id, reason: answer.error });
      });
    },
    [send, serial, apply],
  );

  const undo = useCallback(() => {
    void serial.run(async () => {
      const answer = await send('flags/undo-review', null);
      if (answer.ok) apply({ type: 'undone', flag: answer.value });
      else apply({ type: 'failed', reason: answer.error });
    });
  }, [send, serial, apply]);

  return { state, ready, unread, apply, decide, undo, reload };
}
