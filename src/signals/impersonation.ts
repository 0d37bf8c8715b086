import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Weight 2 instead of 3: words alone show that a name is used, not that it is used falsely. */
export const impersonation: Signal = {
  id: 'IMPERSONATION',
  group: 'employer',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'The name of a ministry, embassy, known brand or licensed agency is used by an account that need not be theirs.',
  notThis: ['Real pages of companies and agencies'],
  sources: ['TH-DOE-2024', 'TH-TPBS', 'TH-GOV-2026', 'ID-KBRI-2026', 'LOVEJUSTICE', 'VN-DOMESTIC-2025'],
  words: {
    en: {
      patterns: lines`
        (licensed|accredited|registered|approved) .. (daw|papers (will|later)|number (later|on request|after)|license (later|on request))
        (on behalf of|recruiting for|representing) (a |the )?(well known|leading|global|famous|big) .. (hotel|platform|company|brand|marketplace|airline)
        (amazon|google|tiktok|shopee|lazada|netflix|walmart) .. (part ?time|remote|work from home|online) (job|work|staff|agent|assistant|tester)
        (hr|recruiter|agent) (of|from|at) (amazon|google|tiktok|shopee|lazada|netflix|indeed|linkedin|who|unicef|red cross)
      `,
      match: lines`
        I am ⟦HR from TikTok⟧, part-time job for you
        We are ⟦licensed, papers later⟧ by mail
      `,
      twins: lines`
        Google opens a new office.
        I ordered it on Shopee.
      `,
    },
  },
};
