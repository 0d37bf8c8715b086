import { useMemo, useState } from 'preact/hooks';
import type { Hotline } from '../../contracts/directory.ts';
import type { Flag } from '../../contracts/flag.ts';
import type { ReportChoices } from '../../reporting/compose.ts';
import { composeReport } from '../../reporting/compose.ts';
import type { ReportFacts } from '../../reporting/facts.ts';
import { OUT_BY_DEFAULT } from '../../reporting/parts.ts';
import { Button } from '../components/button.tsx';
import { useLanguage } from '../components/i18n.tsx';
import { Composer } from './composer.tsx';
import { Sender } from './sender.tsx';
import { voicesFor } from './voices.ts';

interface Props {
  flag: Flag;
  facts: ReportFacts;
  hotline: Hotline;
  danger: boolean;
  onFlag: (flag: Flag) => void;
  change: () => void;
}

/** Choices, the exact text, and the ways to send it. */
export function ReportForm({ flag, facts, hotline, danger, onFlag, change }: Props) {
  const { t, lang } = useLanguage();
  const [choices, setChoices] = useState<ReportChoices>({
    leaveOut: OUT_BY_DEFAULT,
    masks: new Set(),
    names: [],
    note: '',
    consent: 'anonymous',
    danger,
  });
  const voices = useMemo(() => voicesFor(hotline, lang), [hotline, lang]);
  const draft = useMemo(
    () => composeReport({ flag, hotline, facts, choices, voices }),
    [flag, hotline, facts, choices, voices],
  );
  return (
    <>
      <section class="stack" aria-labelledby="compose-title">
        <h2 id="compose-title" tabIndex={-1}>
          {t('compose.title')}
        </h2>
        <div class="row">
          <p>
            {t('compose.to', { name: hotline.name })}
            {hotline.email !== undefined && <span class="muted"> ({hotline.email})</span>}
          </p>
          <Button kind="quiet" onClick={change}>
            {t('hotline.change')}
          </Button>
        </div>
        <div class="two">
          <Composer draft={draft} choices={choices} change={setChoices} />
          <section class="card preview" aria-labelledby="preview-title">
            <h3 id="preview-title">{t('compose.preview')}</h3>
            <p class="small">{t('compose.preview.subject', { subject: draft.subject })}</p>
            <pre lang={voices[0]?.lang} dir="auto">
              {draft.body}
            </pre>
            <p class="muted small">{t('compose.keep')}</p>
          </section>
        </div>
      </section>
      <Sender draft={draft} flag={flag} voices={voices} onFlag={onFlag} />
    </>
  );
}
