import type { Assessment } from '../../contracts/judgement.ts';
import { Button } from './button.tsx';
import { useT } from './i18n.tsx';
import { Icon } from './icon.tsx';
import { isRaised } from './words.ts';

/** The emergency way, before anything else where persons are offered; nothing elsewhere. */
export function Emergency({ assessment, onHelp }: { assessment: Assessment; onHelp: () => void }) {
  const t = useT();
  if (assessment.class !== 'person_trade' || !isRaised(assessment)) return null;
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
