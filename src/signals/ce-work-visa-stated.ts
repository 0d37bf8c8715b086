import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ceWorkVisaStated: Signal = {
  id: 'CE_WORK_VISA_STATED',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'A work visa or permit before travel, a written contract, or terms of the labour law are stated.',
  notThis: ['A reason to stop checking: words are cheap'],
  sources: ['KE-PS-VISA', 'PH-POEA'],
  words: {
    en: {
      patterns: lines`
        (work|employment|employer sponsored|sponsored) (visa|permit|pass) (is |are |will be |provided|before|sponsored|arranged|issued|processed|included|by)
        (employment|work|written|signed|standard|labou?r) contract (is |in |before|signed|attested|sent|with|provided|for)
        contract (signed|signing|attested|verified|sent) (before|by|at|in)
        (overtime|ot) (paid|pay|as per|per|at|x|1.5|is|counted)
        (epf|socso|sss|philhealth|pagibig|pag ibig|pf|esi|esic|nssf|nhif|cpf|uif|medical aid|hmo|13th month|provident fund|pension|paye|paid leave|annual leave|sick leave|medical insurance|health insurance|statutory)
        (as per|per|under) (the )?(labou?r|uae|qatar|saudi|local|kuwait) (law|labou?r law)
        (probation|notice period) (of |: )?(#|period|is)
        8 (hours|hrs|hour) .. (day|shift|off|ot|a)
        (contract) (read|explained|in your language)
      `,
      match: lines`
        ⟦Work visa provided⟧ before you fly
        ⟦Overtime paid⟧ by law
      `,
      twins: lines`
        I work on a visa story for the paper.
        Contract bridge night at the club.
      `,
    },
  },
};
