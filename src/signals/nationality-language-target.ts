import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const nationalityLanguageTarget: Signal = {
  id: 'NATIONALITY_LANGUAGE_TARGET',
  group: 'offer',
  weight: 0,
  kind: 'context',
  soft: false,
  standalone: false,
  definition: 'Only people of one nationality or language are wanted, without a reason in the work.',
  notThis: ['Support centres with several languages, teaching and translation'],
  sources: ['BR-MRE', 'KE-PD', 'ZA-2025a', 'PH-DFA-2023', 'VN-VTV9', 'RU-KH-2025'],
  words: {
    en: {
      patterns: lines`
        (only|for) (filipinos?|indians?|kenyans?|nepalis?|pakistanis?|vietnamese|indonesians?|africans?|thais?|brazilians?|ugandans?|ethiopians?|sri lankans?|zimbos|malaysians?|foreigners) (only|applicants|wanted|needed)
        (filipinos?|indians?|kenyans?|nepalis?|pakistanis?|vietnamese|indonesians?|africans?|thais?|brazilians?|ugandans?|ethiopians?|sri lankans?|zimbos|malaysians?|foreigners) (only|wanted|needed|preferred)
      `,
      match: lines`
        ⟦Kenyans only⟧, phone in bio
        ⟦Nepali wanted⟧ for the office
      `,
      twins: lines`
        The Kenyan runner won again.
        Indian food near the station.
      `,
    },
  },
};
