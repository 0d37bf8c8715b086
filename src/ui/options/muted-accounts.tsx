import { useState } from 'preact/hooks';
import type { Send } from '../../messaging/client.ts';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { useAction } from '../components/use-action.ts';

interface Props {
  send: Send;
  /** `site:handle`. */
  accounts: readonly string[];
  onChanged: () => void;
}

/** Accounts whose posts get no badge, each with its way back, which itself can be taken back. */
export function MutedAccounts({ send, accounts, onChanged }: Props) {
  const t = useT();
  const { run, error } = useAction();
  const [removed, setRemoved] = useState<string | null>(null);
  const mute = async (account: string, muted: boolean) => {
    if (!(await run(send('account/mute', { account, muted })))) return;
    setRemoved(muted ? null : account);
    onChanged();
  };

  return (
    <section class="card">
      <h2>{t('options.muted')}</h2>
      <p class="muted small">{t('options.muted.hint')}</p>
      {error && <Failure error={error} />}
      {removed !== null && (
        <output class="notice">
          <span>{t('options.muted.removed', { account: removed })}</span>
          <Button onClick={() => void mute(removed, true)}>{t('action.undo')}</Button>
        </output>
      )}
      {accounts.length === 0 && removed === null && <p>{t('options.muted.none')}</p>}
      <ul class="muted-accounts">
        {accounts.map((account) => (
          <li key={account}>
            <bdi>{account}</bdi>
            <Button
              aria-label={t('options.muted.remove-label', { account })}
              onClick={() => void mute(account, false)}
            >
              {t('options.muted.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
