import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const locationVagueOrChanges: Signal = {
  id: 'LOCATION_VAGUE_OR_CHANGES',
  group: 'place',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'The place of work is only "abroad" or "overseas", is told later, or changes on the way.',
  notThis: ['Agencies that place in several named countries', 'Remote work'],
  sources: ['FBI-2023', 'HK-CD', 'CN-REPO-KB', 'INTERPOL-CASES'],
  words: {
    en: {
      patterns: lines`
        (location|place|country|city|address|site|company name|name of company|office|exact place) (is |will be |to be )?(told|given|shared|disclosed|on call|on (the )?call|later|in pm|by pm|after (you )?(interview|pass|approval|confirm*|join*|arriv*|the call|call|selection|ticket)|confirmed later|on dm|in dm|secret|only after|private)
        (will|can) (tell|share|give|inform|disclose) (you )?(the )?(location|place|country|company name|address|city) (later|after|once|when|on|in)
        (team|office|company|site|group|we) (moves|move|moving|relocates|relocating|shifts|shifting) (to|from time to time|next month|soon|after|every|the whole)
        (somewhere in|anywhere in|in) (south ?east asia|asia|sea region|the sea region)
        (southeast asia|sea|asia) (office|site|based|region)
        (then|and then|later|afterwards|after that) (to )?(the )?(regional|main|real|actual|second|head|other) (office|site|base|campus|hq)
        (overseas|abroad|foreign) (job|work|office|company|position|team|posting|site|base)
        (job|work|working) (abroad|overseas|outside country|out of country)
      `,
      match: lines`
        ⟦Location told⟧ after the interview.
        Chat team ⟦in Southeast Asia⟧, flights paid
      `,
      twins: lines`
        Our offices in Lagos and Accra are hiring.
        The location is opposite the bus station.
      `,
    },
  },
};
