import { findOtherJobScam } from './other-job-scam.ts';
import type { Signal } from './signal.ts';

export const ceOtherJobScam: Signal = {
  id: 'CE_OTHER_JOB_SCAM',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    "A fee, a task with a deposit or the use of the reader's account, without travel. It changes the class, never the level.",
  notThis: ['A trafficking offer that also asks for a fee'],
  sources: ['VN-DOMESTIC-2025', 'TH-TPBS'],
  words: {},
  find: findOtherJobScam,
};
