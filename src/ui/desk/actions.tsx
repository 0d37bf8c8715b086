import type { DeskAction } from '../../desk/keys.ts';
import { DESK_KEYS } from '../../desk/keys.ts';
import type { T } from '../../i18n/t.ts';
import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';

const DECIDING = ['accept', 'reject', 'skip', 'undo'] as const satisfies readonly DeskAction[];
const MOVING = ['previous', 'next', 'mark', 'help'] as const satisfies readonly DeskAction[];

export function keyName(t: T, action: DeskAction): string {
  const key = DESK_KEYS[action];
  if (key === ' ') return t('desk.key.space');
  return key === 'Backspace' ? t('desk.key.backspace') : key;
}

interface Props {
  act: (action: DeskAction) => void;
  /** No post is shown: only undo and help can be used. */
  idle: boolean;
}

function ActionButton({ action, act, idle }: Props & { action: DeskAction }) {
  const t = useT();
  return (
    <Button
      kind={action === 'accept' ? 'primary' : action === 'help' ? 'quiet' : 'plain'}
      disabled={idle && action !== 'undo' && action !== 'help'}
      aria-keyshortcuts={DESK_KEYS[action] === ' ' ? 'Space' : DESK_KEYS[action]}
      onClick={() => act(action)}
    >
      {t(`desk.action.${action}`)} <kbd aria-hidden="true">{keyName(t, action)}</kbd>
    </Button>
  );
}

/** What can be done with the post, with the key of each on its button. */
export function Actions(props: Props) {
  const t = useT();
  return (
    <section class="actions" aria-label={t('desk.actions')}>
      <div class="row">
        {DECIDING.map((action) => (
          <ActionButton key={action} action={action} {...props} />
        ))}
      </div>
      <div class="row">
        {MOVING.map((action) => (
          <ActionButton key={action} action={action} {...props} />
        ))}
      </div>
    </section>
  );
}

/** All keys in words. */
export function KeyHelp({ close }: { close: () => void }) {
  const t = useT();
  return (
    <section class="card" aria-labelledby="help-title">
      <h2 id="help-title">{t('desk.help.title')}</h2>
      <p>{t('desk.help.text')}</p>
      <dl class="facts">
        {[...DECIDING, ...MOVING].map((action) => (
          <div key={action}>
            <dt>
              <kbd>{keyName(t, action)}</kbd>
            </dt>
            <dd>{t(`desk.action.${action}`)}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <Button onClick={close}>{t('desk.help.close')}</Button>
      </div>
    </section>
  );
}
