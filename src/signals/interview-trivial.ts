import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const interviewTrivial: Signal = {
  id: 'INTERVIEW_TRIVIAL',
  group: 'channel',
  weight: 2,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: 'Hired after almost no interview: a chat, a voice note, a typing test, a photo.',
  notThis: ['Seasonal and hotel work hires fast', 'Typing tests of known call centres'],
  sources: ['IN-MEA-2024b', 'ZA-2025a', 'BR-MRE', 'RU-TH-2025'],
  words: {
    en: {
      patterns: lines`
        simple interview @IN-MEA-2024b
        !no (interview|interviews|interview rounds?|exam|test)
        (interview) (by|on|via|over) (chat|video call|whatsapp|telegram|voice note|phone only)
        (send|voice) .. (voice note|intro video|one minute video|1 minute|short video|self intro|full (length|body|photo))
        (approved|hired|selected|passed) .. (flight|fly|ticket)
        (direct|spot) joining
        (you are|you're|ur) (hired|approved|selected) (already)?
        (wala na(ng)?|without) (initial|final)? ?interview
      `,
      match: lines`
        ⟦No interview⟧, come as you are.
        ⟦Direct joining⟧ next week
      `,
      twins: lines`
        The interview is at our office on 4 May.
        We read an interview with the author.
      `,
    },
  },
};
