import { findKindWordsOnly } from './kind-words.ts';
import type { Signal } from './signal.ts';

/** Not a researched indicator: two kinds of soft words count as one group and so give no level. Where nothing at all can be checked they
 * do here, because in the corpus nine of ten such texts are lures (docs/signals.md). */
export const kindWordsOnly: Signal = {
  id: 'KIND_WORDS_ONLY',
  group: 'employer',
  weight: 1,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'At least two kinds of kind words, other than pay with board or a beginner at a desk, and no employer, address, licence, contract or legal term.',
  notThis: ['Short honest posts that name the shop or the boss'],
  sources: ['FBI-2023', 'ID-TEMPO-2025', 'SAPS'],
  words: {},
  find: findKindWordsOnly,
};
