import { useCallback, useState } from 'preact/hooks';
import type { Result } from '../../contracts/result.ts';
import type { SendError } from '../../messaging/client.ts';

/** Runs what a button asks for and keeps why the last one failed; answers the value, or null on failure. */
export function useAction() {
  const [error, setError] = useState<SendError | null>(null);
  const [busy, setBusy] = useState(false);
  const run = useCallback(async <T>(answer: Promise<Result<T, SendError>>): Promise<{ value: T } | null> => {
    setBusy(true);
    const outcome = await answer;
    setBusy(false);
    setError(outcome.ok ? null : outcome.error);
    return outcome.ok ? { value: outcome.value } : null;
  }, []);
  return { run, error, busy };
}
