import type { UiLanguage } from '../../contracts/settings.ts';
import { UiLanguageSchema } from '../../contracts/settings.ts';
import { AVAILABLE_LANGUAGES } from '../../i18n/catalogues.ts';
import { LANGUAGE_NAMES } from '../../i18n/languages.ts';
import { Choice } from './choice.tsx';
import { useT } from './i18n.tsx';

interface Props {
  chosen: UiLanguage | null;
  onChange: (lang: UiLanguage | null) => void;
}

/** Choice of the language of the interface, each named in itself. */
export function LanguageChoice({ chosen, onChange }: Props) {
  const t = useT();
  return (
    <Choice
      label={t('options.language')}
      value={chosen ?? ''}
      options={[
        { value: '', label: t('options.language.browser') },
        ...AVAILABLE_LANGUAGES.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang], lang })),
      ]}
      onChange={(value) => onChange(UiLanguageSchema.options.find((lang) => lang === value) ?? null)}
    />
  );
}
