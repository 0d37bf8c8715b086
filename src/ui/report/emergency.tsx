import { useMemo, useState } from 'preact/hooks';
import { listHotlines } from '../../reporting/listing.ts';
import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';
import { CountrySelect } from './country-select.tsx';
import { useDeps } from './deps.ts';
import { HotlineGroups } from './hotline-groups.tsx';

interface Props {
  /** `danger`: call now. `worried`: advice first. */
  intent: 'danger' | 'worried';
  reader: string | null;
  /** Countries that the post names. */
  named: readonly string[];
  back: () => void;
  /** Goes on to the report; null when there is no post to report. */
  report: (() => void) | null;
  /** From worried to danger. */
  danger: () => void;
}

function Advice() {
  const t = useT();
  return (
    <div class="advice">
      <section class="stack-tight">
        <h3>{t('emergency.do.title')}</h3>
        <ul>
          <li>{t('emergency.do.1')}</li>
          <li>{t('emergency.do.2')}</li>
          <li>{t('emergency.do.3')}</li>
        </ul>
      </section>
      <section class="stack-tight">
        <h3>{t('emergency.ready.title')}</h3>
        <ul>
          <li>{t('emergency.ready.1')}</li>
          <li>{t('emergency.ready.2')}</li>
          <li>{t('emergency.ready.3')}</li>
          <li>{t('emergency.ready.4')}</li>
        </ul>
      </section>
    </div>
  );
}

/** Police and embassy of the place, at once: no queue, no form. */
export function Emergency({ intent, reader, named, back, report, danger }: Props) {
  const t = useT();
  const { now } = useDeps();
  const [place, setPlace] = useState<string | null>(named[0] ?? null);
  // The reader's country arrives after the page is drawn; it stands until another one is chosen.
  const [chosen, setPassport] = useState<string | null | undefined>(undefined);
  const passport = chosen === undefined ? reader : chosen;
  const groups = useMemo(
    () => listHotlines({ intent, reader: passport, named: place === null ? named : [place], now: now() }),
    [intent, passport, place, named, now],
  );
  const near = new Set([...(place === null ? named : [place]), ...(passport === null ? [] : [passport])]);
  return (
    <section class="stack" aria-labelledby="emergency-title">
      <h2 id="emergency-title" tabIndex={-1}>
        {t(intent === 'danger' ? 'emergency.call' : 'worried.call')}
      </h2>
      <p class="notice notice-danger">{t(intent === 'danger' ? 'emergency.lead' : 'worried.lead')}</p>
      <div class="two">
        <CountrySelect
          label={t('emergency.place')}
          none={t('emergency.unknown')}
          value={place}
          onChange={setPlace}
        />
        <CountrySelect
          label={t('emergency.passport')}
          none={t('emergency.unknown')}
          value={passport}
          onChange={setPassport}
        />
      </div>
      <HotlineGroups groups={groups} near={near.size} />
      <Advice />
      <div class="row">
        {intent === 'worried' && (
          <Button kind="danger" onClick={danger}>
            {t('report.danger.yes')}
          </Button>
        )}
        {report && <Button onClick={report}>{t('emergency.report-too')}</Button>}
        <Button kind="quiet" onClick={back}>
          {t('report.back')}
        </Button>
      </div>
    </section>
  );
}
