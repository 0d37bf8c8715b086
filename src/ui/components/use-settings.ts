import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsPatch } from '../../contracts/settings.ts';
import type { Send, SendError } from '../../messaging/client.ts';

interface State {
  settings: Settings | null;
  error: SendError | null;
  /** The first answer came, good or bad. */
  ready: boolean;
}

/** The user's settings, read once and changed through the background; `change` answers whether it was kept. */
export function useSettings(send: Send) {
  const [state, setState] = useState<State>({ settings: null, error: null, ready: false });

  const reload = useCallback(() => {
    void send('settings/get', null).then((answer) =>
      setState((before) =>
        answer.ok
          ? { settings: answer.value, error: null, ready: true }
          : { settings: before.settings, error: answer.error, ready: true },
      ),
    );
  }, [send]);
  useEffect(reload, [reload]);

  const change = useCallback(
    async (patch: SettingsPatch) => {
      const answer = await send('settings/change', patch);
      setState((before) =>
        answer.ok
          ? { settings: answer.value, error: null, ready: true }
          : { ...before, error: answer.error, ready: true },
      );
      return answer.ok;
    },
    [send],
  );
  return { ...state, change, reload };
}
