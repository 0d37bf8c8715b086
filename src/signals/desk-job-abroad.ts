import { findDeskJobAbroad } from './desk-job.ts';
import type { Signal } from './signal.ts';

/** Not a single researched indicator but their commonest pair (FBI-2023, IN-MEA-2024b): each half is ordinary, the two together are what the
 * compound offers of the corpus have in common. Without it kind words alone could never reach a level. */
export const deskJobAbroad: Signal = {
  id: 'DESK_JOB_ABROAD',
  group: 'work',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'A general online or desk job for which the reader is taken to another country, ticket or visa paid, without a named employer.',
  notThis: ['Each half alone', 'Posts with a work visa, a licence or a place to visit'],
  sources: ['FBI-2023', 'IN-MEA-2024b', 'TH-DOE-2025'],
  words: {},
  find: findDeskJobAbroad,
};
