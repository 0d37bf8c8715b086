import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const legitBoardOrigin: Signal = {
  id: 'LEGIT_BOARD_ORIGIN',
  group: 'channel',
  weight: 0,
  kind: 'context',
  soft: false,
  standalone: false,
  definition:
    'The offer names a well-known job site. It stands here so that nobody clears an offer because of its place.',
  notThis: ['Anything by itself'],
  sources: ['ID-JOBSTREET-2025', 'CN-JIEMIAN-2019', 'RSO-2025'],
  words: {
    en: {
      patterns: lines`
        (jobstreet|jobsdb|linkedin|indeed|glassdoor|naukri|bayt|brightermonday|kalibrr|onlinejobs)
        (your|ur) (cv|resume|profile) (on|from|in) (the |a )?(job )?(site|portal|board|platform)
      `,
      match: lines`
        I saw your CV on ⟦JobStreet⟧.
        We found ⟦your profile on the job site⟧
      `,
      twins: lines`
        The site is under water.
        On board the ship there was music.
      `,
    },
  },
};
