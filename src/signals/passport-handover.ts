import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const passportHandover: Signal = {
  id: 'PASSPORT_HANDOVER',
  group: 'logistics',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'The company keeps the passport or identity paper, or wants it sent or handed over before there is a contract.',
  notThis: [
    'Holding a passport as a requirement',
    'A copy for a visa after a signed offer',
    'Warnings that tell readers to keep their passport',
  ],
  sources: ['FBI-2023', 'HK-CD', 'ZA-2025a', 'TH-DOE-2025', 'PK-FIA-2025', 'BR-MJSP'],
  words: {
    en: {
      patterns: lines`
        (passport|pp)s? (is|are|will be|stays|stay|remains|kept|held|to be kept|must be kept) (kept |held |stored )?(with|by|at) (us|the company|company|admin|the admin|management|manager|the manager|office|the office|hr|team leader|boss|our|reception)
        (passport|pp)s? with (admin|company|hr|manager|management|boss|office|tl|team leader|us) (until|till|for|during|only|while)
        (we|company|the company|admin|hr|office|manager|boss) (will )?(keep|keeps|hold|holds|collect|collects|take|takes|store|stores) (your |all |the |everyone's |staff )?(passport|pp)s?
        (hand|hands|handing|give|surrender|submit|deposit|leave|turn) (over |in )?(your |the )?(original )?passport*
        passport* (collected|surrendered|deposited|handed over|handed in|taken|locked|kept|held) (on|at|upon|after|when|for|in|by|until|till)
        (send|pm|whatsapp|dm|inbox|forward) (me |us )?(a |the |your )?(clear )?(photo of |copy of |pic of |picture of |scan of )?(your |ur |the |ic and |id and )?passport*
        (send|snap|whatsapp|dm|bring) (pp|passport) (front|copy|photo|pic|page|bio|scan|first page|data page|now|today|tonight)
        (passport|pp) (pic|photo|picture|copy|page|scan|front)s? (first|now|today|tonight|and age|and height)
        (passport|pp) (safe|safely) (through|past|via) (customs|immigration|airport)
        we (make|arrange|do|process) (the |your )?passport
        send (pp|passport)
      `,
      match: lines`
        Housing is free. ⟦Passport kept by company⟧ until the contract ends.
        ⟦Company keeps your passport⟧ for visa renewal.
        ⟦Send me your passport⟧ photo today and I book the ticket
      `,
      twins: lines`
        Applicants must hold a valid passport.
        Do not hand over your passport to anyone; warning from the embassy.
      `,
    },
  },
};
