import { useState } from 'preact/hooks';
import type { Flag } from '../../contracts/flag.ts';
import { buildDataset } from '../../research/dataset.ts';
import type { Exporter } from '../../research/exporter.ts';
import { EXPORTERS, exportName } from '../../research/exporters.ts';
import { errorText } from '../../util/error-text.ts';
import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';
import { Switch } from '../components/switch.tsx';
import { useDeps } from './deps.ts';

interface Props {
  chosen: readonly Flag[];
  shown: number;
  chooseShown: () => void;
  chooseNone: () => void;
}

type Outcome = { ok: true; name: string } | { ok: false; reason: string } | null;

/** Takes the chosen posts away as a file; names and contacts are replaced unless the user wants them. */
export function ExportPanel({ chosen, shown, chooseShown, chooseNone }: Props) {
  const t = useT();
  const { download, now } = useDeps();
  const [pseudonymised, setPseudonymised] = useState(true);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [busy, setBusy] = useState(false);

  async function run(exporter: Exporter) {
    setBusy(true);
    setOutcome(null);
    try {
      const dataset = await buildDataset(chosen, { pseudonymised, now: now() });
      const name = exportName(exporter, dataset.datasheet.created);
      await download(new Blob([exporter.write(dataset)], { type: exporter.mime }), name);
      setOutcome({ ok: true, name });
    } catch (error) {
      setOutcome({ ok: false, reason: errorText('exporting', error) });
    }
    setBusy(false);
  }

  return (
    <section class="card" aria-labelledby="export-title">
      <h2 id="export-title">{t('export.title')}</h2>
      <div class="row">
        <span>{t('export.chosen', { count: chosen.length })}</span>
        <Button disabled={shown === 0} onClick={chooseShown}>
          {t('export.choose-shown', { count: shown })}
        </Button>
        {chosen.length > 0 && (
          <Button kind="quiet" onClick={chooseNone}>
            {t('export.clear')}
          </Button>
        )}
      </div>
      <Switch label={t('export.pseudonymise')} on={pseudonymised} onChange={setPseudonymised} />
      <p class={pseudonymised ? 'muted small' : 'notice notice-danger'}>
        {t(pseudonymised ? 'export.pseudonymise.hint' : 'export.plain.warning')}
      </p>
      <div class="row">
        {EXPORTERS.map((exporter) => (
          <Button key={exporter.id} disabled={chosen.length === 0 || busy} onClick={() => void run(exporter)}>
            {t(`export.${exporter.id}`)}
          </Button>
        ))}
      </div>
      <div aria-live="polite">
        {chosen.length === 0 && <p class="muted small">{t('export.none')}</p>}
        {outcome?.ok === true && <p class="notice">{t('export.done', { name: outcome.name })}</p>}
        {outcome?.ok === false && (
          <p class="notice notice-failure">{t('export.failed', { reason: outcome.reason })}</p>
        )}
      </div>
    </section>
  );
}
