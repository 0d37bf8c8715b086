import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const allExpensesPaid: Signal = {
  id: 'ALL_EXPENSES_PAID',
  group: 'offer',
  weight: 2,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: 'Ticket, visa or passport, room and food are promised, or a pick-up at the airport.',
  notThis: [
    'Honest work for migrants often includes flight, food and room',
    'Schemes between governments and moves paid for specialists',
  ],
  sources: [
    'FBI-2023',
    'IN-MEA-2024b',
    'IN-NORKA',
    'BR-MRE',
    'RU-KH-2025',
    'TH-DOE-2025',
    'TW-READR-2022',
    'VN-BT-POLICE',
    'SAPS',
    'ZA-2025b',
    'GRIFFITH',
  ],
  words: {
    en: {
      patterns: lines`
        hotel bookings along with return air tickets @IN-MEA-2024b
        (flights?|tickets?|visa|visas|airfare|air ticket|plane ticket|passport|travel|transport) (and|&|/|,)? ?(visa |ticket |flight |food |room |stay |accommodation |hostel |apartment |housing )?(is |are |all )?(free|paid|sorted|covered|handled|provided|included|on us|on company|by company|by us|by the company|company side|from company|paid by (us|company|boss)|ready|arranged|booked|settled|we buy)
        (free|fr3e) (flights?|tickets?|t1cket|visa|dorm|food|room|stay|hostel|house|accommodation|airfare|plane|everything|passport|meals|housing|lodging|air ticket)
        (everything|all) (is |will be )?(free|provided|settled?|sorted|paid|included|handled|on us)
        (we|they|company|the company|boss|office) (will )?(pay|pays|cover|covers|buy|buys|handle|handles|sponsor|sponsors|provide|provides|arrange|arranges|settle|settles|send|sends|give|gives|do) (for )?(you )?(you )?(the |your |a |all |all the )?(everything|flights?|tickets?|visa|accommodation|housing|food|room|passport|air ticket|house|all expenses)
        (food|rooms?|stay|accommodation|housing|house|lodging|meals|dorm|hostel|eating|feeding|board) (and|&|/|,)? ?(food |accommodation |stay |room |lodging |ticket |visa |dorm |meals |eating |feeding |accomodation |house |housing |residence )?(is |are |all )?(free|provided|company|on us|included|covered|from company|by company|company side|sorted|ticket free|inside|company side)
        (airport|border) (pick ?up|pickup|transfer)
        (pick|picks|picked) (you )?(up )?(at|from) (the )?(airport|border)
        (relocation|relocate) .. (handled|provided|paid|covered|by us|free|arranged|package|assistance|support)
        (ticket|flight|visa)s? (is |are )?(company|boss)
        libre lahat
        (visa|ticket|food|room|stay|accommodation|flight) .. (visa|ticket|food|room|stay|accommodation|flight)s? .. (free|company|paid|provided|included|all in)
        (one way|one-way) ticket
      `,
      match: lines`
        Salary good, ⟦free ticket⟧ for all.
        The office says: ⟦flights paid⟧, no worry.
      `,
      twins: lines`
        Buy one pizza and the second is half price.
        The museum has no entry fee on Sunday.
      `,
    },
  },
};
