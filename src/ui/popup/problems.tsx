import type { Health } from '../../contracts/post.ts';
import { useT } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import { CopyDiagnostics } from './copy-diagnostics.tsx';

/** Last in the popup, folded: for the few who want to help to mend what is read wrongly. */
export function Problems({ health, model }: { health: Health; model: string | null }) {
  const t = useT();
  return (
    <details class="fold problems small">
      <summary>
        <Icon name="chevron" size={16} />
        {t('popup.help.title')}
      </summary>
      <div class="stack-tight">
        <p class="muted">{t('popup.help.hint')}</p>
        <CopyDiagnostics health={health} model={model} />
      </div>
    </details>
  );
}
