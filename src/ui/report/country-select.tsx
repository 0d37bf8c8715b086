import { useMemo } from 'preact/hooks';
import { countriesByName } from '../../util/countries.ts';
import { Choice } from '../components/choice.tsx';
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
  const options = useMemo(
    () => [
      { value: '', label: none },
      ...countriesByName(lang).map(({ code, name }) => ({ value: code, label: name })),
    ],
    [lang, none],
  );
  return (
    <Choice
      label={label}
      value={value ?? ''}
      options={options}
      onChange={(country) => onChange(country === '' ? null : country)}
    />
  );
}
