import { findMissingWork } from './absences.ts';
import type { Signal } from './signal.ts';

export const jobVague: Signal = {
  id: 'JOB_VAGUE',
  group: 'offer',
  weight: 1,
  kind: 'absence',
  soft: false,
  standalone: false,
  definition: 'The post sells pay and comfort and does not say what the work is.',
  notThis: ['Most short posts are vague'],
  sources: ['FBI-2023', 'ID-TEMPO-2025', 'VN-BTT-2022', 'WAPO-2024'],
  words: {},
  find: findMissingWork,
};
