import { useId, useMemo } from 'preact/hooks';
import { countriesByName } from '../../util/countries.ts';
import { useLanguage } from '../components/i18n.tsx';

interface Props {
  label: string;
  /** Said for "no country". */
  none: string;
  value: string | null;
  onChange: (country: string | null) => void;
}

/** A list of countries by name in the reader's language. */
export function CountrySelect({ label, none, value, onChange }: Props) {
  const { lang } = useLanguage();
  const id = useId();
  const countries = useMemo(() => countriesByName(lang), [lang]);
  return (
    <div class="stack-tight">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code} selected={code === value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
