import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Flag } from '../../contracts/flag.ts';
import type { SendError } from '../../messaging/client.ts';
import type { ReportFacts } from '../../reporting/facts.ts';
import { factsOf } from '../../reporting/facts.ts';
import { useDeps } from './deps.ts';

export type FlagState =
  | { state: 'loading' }
  /** Opened without a post. */
  | { state: 'none' }
  /** Deleted, or past its time. */
  | { state: 'missing' }
  | { state: 'failed'; error: SendError }
  | { state: 'ready'; flag: Flag; facts: ReportFacts };

/** The flag that the page was opened for. */
export function useFlag(): {
  found: FlagState;
  retry: () => void;
  replace: (flag: Flag) => void;
} {
  const { send, flagId } = useDeps();
  const [found, setFound] = useState<FlagState>(flagId === null ? { state: 'none' } : { state: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (flagId === null) return;
    let stale = false;
    void (async () => {
      const answer = await send('flags/get', { flagId });
      const facts = answer.ok && answer.value ? await factsOf(answer.value) : null;
      if (stale) return;
      if (!answer.ok) setFound({ state: 'failed', error: answer.error });
      else if (answer.value && facts) setFound({ state: 'ready', flag: answer.value, facts });
      else setFound({ state: 'missing' });
    })();
    return () => {
      stale = true;
    };
  }, [send, flagId, round]);

  const retry = useCallback(() => {
    setFound({ state: 'loading' });
    setRound((n) => n + 1);
  }, []);
  const replace = useCallback(
    (flag: Flag) => setFound((old) => (old.state === 'ready' ? { ...old, flag } : old)),
    [],
  );
  return { found, retry, replace };
}
