import type { Language } from './language.ts';

export const zh: Language = {
  name: 'Chinese, both scripts',
  script: 'Han',
  negation: {
    before:
      /(?:不(?!限|仅|但|错|止|用)|不用|没|无(?!论|限)|未|别(?!人|墅|处)|勿|拒绝|禁止|杜绝|非(?!常|洲))[^，。]{0,5}$/u,
    after:
      /^(?:全免|免费|不收|没有|一分不|都不|为零|:?\s?0|[^，。]{0,3}(?:不用|不需|没有|的不要|勿扰)|[^，。]{0,4}(?:别来|别找|别加|勿加|绕道|免谈))/u,
    reach: 8,
  },
};
