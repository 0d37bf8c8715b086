import type { SendError } from '../../messaging/client.ts';
import { Button } from './button.tsx';
import { useT } from './i18n.tsx';

/** Says that something did not work, and offers to try again where that can help. */
export function Failure({ error, retry }: { error: SendError; retry?: () => void }) {
  const t = useT();
  return (
    <div class="notice notice-failure" role="alert">
      <p>{t(`error.${error}`)}</p>
      {retry && <Button onClick={retry}>{t('action.retry')}</Button>}
    </div>
  );
}
