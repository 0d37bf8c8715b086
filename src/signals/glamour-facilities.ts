import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const glamourFacilities: Signal = {
  id: 'GLAMOUR_FACILITIES',
  group: 'offer',
  weight: 1,
  kind: 'words',
  soft: true,
  standalone: false,
  definition:
    'Pool, gym, villa, karaoke or hotel life are praised for a simple desk job; a recruiter shows off wealth.',
  notThis: ['Employer branding'],
  sources: ['AMNESTY-2025', 'TW-MIRROR-2022', 'ID-UNIKOM'],
  words: {
    en: {
      patterns: lines`
        (swimming |rooftop )?pool .. (gym|office|view|villa|staff|same) @AMNESTY-2025
        (villa|condo|apartment|penthouse) (shared|with (pool|the team|team)|provided|near (the )?(beach|sea)|and)
        (gym|ktv|karaoke|supermarket|barber|salon|hospital|canteen) .. (inside|in the (building|compound|campus)|in site|free)
        (bought|buy) (my |a |her )?(mum|mom|mother|parents|house|car|land) .. (year|months|after|since)
        (luxury|five star|5 star|high end) (life|lifestyle|hotel|apartment|dorm|condo|staff)
      `,
      match: lines`
        Same office, same ⟦rooftop pool, gym⟧
        ⟦KTV and shop inside⟧ the compound
      `,
      twins: lines`
        The public pool opens in June.
        He bought bread.
      `,
    },
  },
};
