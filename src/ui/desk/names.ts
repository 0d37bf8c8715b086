import { useMemo } from 'preact/hooks';
import type { Dimension } from '../../desk/filter.ts';
import type { T } from '../../i18n/t.ts';
import { useLanguage } from '../components/i18n.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { useDeps } from './deps.ts';

export type Names = (dimension: Dimension, value: string) => string;

function languageName(t: T, lang: string, code: string): string {
  if (code === 'und') return t('desk.language.und');
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
  } catch {
    // A page may declare anything as its language; what is no tag is shown as it stands.
    return code;
  }
}

/** Names of the values that flags are filtered by, in the reader's language. */
export function useNames(): Names {
  const { t, lang } = useLanguage();
  const { send } = useDeps();
  const { value: sites } = useAnswer(send, 'sites/list', null);
  return useMemo(
    () => (dimension, value) => {
      if (dimension === 'level') {
        const key = `level.${value}`;
        return t.has(key) ? t(key) : value;
      }
      if (dimension === 'language') return languageName(t, lang, value);
      const site = dimension === 'site' && sites?.find(({ id }) => id === value)?.name;
      if (site) return site;
      const key = `desk.${dimension}.${value}`;
      return t.has(key) ? t(key) : value;
    },
    [t, lang, sites],
  );
}
