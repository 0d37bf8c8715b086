import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const touristVisa: Signal = {
  id: 'TOURIST_VISA',
  group: 'logistics',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Travel for work on a tourist or visit visa, visa on arrival, or with the visa "later".',
  notThis: [
    'Travel agencies, visa services and tourism posts',
    'Advisories that say not to do it',
    'A work visa that is stated',
  ],
  sources: [
    'KE-PS-VISA',
    'LK-NAHTTF-2024',
    'IN-MEA-2022',
    'ID-SUARA-2025',
    'PH-POEA',
    'PH-BI-2024',
    'CN-REPO-KB',
    'LK-TAMIL-2025',
  ],
  words: {
    en: {
      patterns: lines`
        (enter|go|come|travel|fly|entry|entering|land|arrive|join) (there |in |first |as |on )?(on |as |with |by )?(a |an )?(tourist|visit|visitor|e tourist|student)(s)?( visa)?
        (tourist|visit|visitor|e tourist|e visit) visa (first|only|is (fine|ok|enough)|ok|okay|then|and then|at first|on arrival|entry|for now|later|initially|will be|converted|convert)
        visa (is |will be )?(e tourist|on tourist|tourist)
        (visa|permit|work permit|work visa|papers|documents) (later|afterwards|after (you )?(arrive|arrival|landing)|inside|sorted there|done there|converted later)
        visa on arrival (as tourist|then|and|first|, boss|is)
        on arrival visa
        (no|without) (visa|work permit|working visa|work visa) (needed|required|necessary)
        (tourist|visit|visitor)s? visa (is )?(what|the one|we)
      `,
      match: lines`
        ⟦Enter on tourist visa⟧, work permit is done there.
        ⟦Visit visa first⟧, we convert after three months.
      `,
      twins: lines`
        Tourist visa service for Dubai, 3 days, best price.
        Your employer applies for the work visa before you travel.
      `,
    },
  },
};
