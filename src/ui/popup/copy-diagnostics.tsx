import { useState } from 'preact/hooks';
import type { Health } from '../../contracts/post.ts';
import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';
import { diagnosticOf } from './diagnostic.ts';

/** Shows what would be copied, and copies it when the user asks; nothing is sent. */
export function CopyDiagnostics({ health, model }: { health: Health; model: string | null }) {
  const t = useT();
  const [done, setDone] = useState<'popup.diagnostic.copied' | 'popup.diagnostic.failed' | null>(null);
  const text = JSON.stringify(diagnosticOf(health, model, navigator.userAgent), null, 2);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone('popup.diagnostic.copied'),
      // The browser refuses while the popup has no focus; the text stands above to be copied by hand.
      () => setDone('popup.diagnostic.failed'),
    );
  return (
    <>
      <p class="muted">{t('popup.diagnostic.hint')}</p>
      <textarea readOnly rows={6} dir="ltr" value={text} aria-label={t('popup.diagnostic.copy')} />
      <Button kind="quiet" onClick={() => void copy()}>
        {t('popup.diagnostic.copy')}
      </Button>
      <output>{done === null ? '' : t(done)}</output>
    </>
  );
}
