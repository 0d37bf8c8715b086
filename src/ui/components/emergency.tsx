import { Button } from './button.tsx';
import { useT } from './i18n.tsx';
import { Icon } from './icon.tsx';

/** The emergency way, first where persons are offered. */
export function Emergency({ onHelp }: { onHelp: () => void }) {
  const t = useT();
  return (
    <div class="notice notice-danger">
      <p>{t('danger.person-trade')}</p>
      <Button kind="danger" onClick={onHelp}>
        <Icon name="help" />
        {t('danger.help')}
      </Button>
    </div>
  );
}
