import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ceMeme: Signal = {
  id: 'CE_MEME',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'A joke or meme that plays with such work.',
  notThis: ['A laughing recruiter'],
  sources: ['ID-JOBSTREET-2025'],
  words: {
    en: {
      patterns: lines`
        (joke|jokes|meme|memes|satire|jk|just kidding|kidding)
        (sell|selling|cost|costs|keep) (my|a|your|one|an|both) (kidney|kidneys|liver|lung) .. (iphone|tickets?|concert|rent|haha|lol|guitar|sale|console|laptop)
        (my|me) (boss|life|wallet|salary) be like
        (lol|haha|hahaha|lmao|lmfao|rofl|wkwk*|55555) .. (cambodia|compound|scam|kidney)
      `,
      match: lines`
        ⟦Just kidding⟧, I stay home.
        It ⟦costs a kidney, lol⟧
      `,
      twins: lines`
        The boss is serious.
        We work on Sunday.
      `,
    },
  },
};
