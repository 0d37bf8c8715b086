import { useMemo } from 'preact/hooks';
import type { Hotline } from '../../contracts/directory.ts';
import { listHotlines } from '../../reporting/listing.ts';
import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';
import { CountrySelect } from './country-select.tsx';
import { useDeps } from './deps.ts';
import { HotlineGroups } from './hotline-groups.tsx';

interface Props {
  reader: string | null;
  setReader: (country: string | null) => void;
  named: readonly string[];
  choose: (hotline: Hotline) => void;
}

/** Who gets the report: the reader's country first, then those named in the post. */
export function Chooser({ reader, setReader, named, choose }: Props) {
  const t = useT();
  const { now } = useDeps();
  const groups = useMemo(
    () => listHotlines({ intent: 'check', reader, named, now: now() }),
    [reader, named, now],
  );
  const near = new Set([...named, ...(reader === null ? [] : [reader])]).size;
  return (
    <section class="stack" aria-labelledby="choose-title">
      <h2 id="choose-title" tabIndex={-1}>
        {t('hotline.choose')}
      </h2>
      <CountrySelect
        label={t('hotline.reader')}
        none={t('hotline.reader.none')}
        value={reader}
        onChange={setReader}
      />
      <HotlineGroups
        groups={groups}
        near={near}
        action={({ hotline }) => (
          <Button aria-label={`${t('hotline.pick')}: ${hotline.name}`} onClick={() => choose(hotline)}>
            {t('hotline.pick')}
          </Button>
        )}
      />
    </section>
  );
}
