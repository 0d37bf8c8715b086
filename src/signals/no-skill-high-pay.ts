import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const noSkillHighPay: Signal = {
  id: 'NO_SKILL_HIGH_PAY',
  group: 'offer',
  weight: 2,
  kind: 'words',
  soft: true,
  standalone: false,
  definition:
    'No experience, diploma or language is needed, or only typing and a phone, for well-paid work far away.',
  notThis: ['Ordinary jobs for beginners, seasonal and factory work', 'Internships'],
  sources: [
    'HK-SB-2022',
    'ID-TEMPO-2025',
    'VN-BTT-2022',
    'VN-VTV9',
    'TW-PTS-2022',
    'RU-KH-2025',
    'GUARDIAN-2022',
    'TH-MOL-2025',
  ],
  words: {
    en: {
      patterns: lines`
        !(the )?only requirement .. (computer|typing|phone) @GUARDIAN-2022
        !(no|without|zero|n0) (prior |work |any )?(exp|experience|exp3rience|experiences|diploma|degree|qualification|qualifications|certificate|ielts|docs|skill|skills|interview|english test|skills?)
        !(exp|experience|degree|diploma|certificate|qualification|education) (is )?(not|no) (needed|required|necessary|matter|important)
        !(no|not) need(ed)? (exp|experience|diploma|degree|any|to know|english|skill*)
        !(freshers?|newbie|fresh|beginner|beginners|fresh grad) (ok|okay|can|welcome|also|fine|also can|allowed|can apply)
        !(we|they|senior|got senior|will|company) (teach|train|trains|teaches) (you|1 by 1|u|everything|from zero|all)
        !(just|only) (need )?(to )?(type|typing|chat|chatting|sit|sitting|laptop|computer|phone|smile|talk|reply|call)
        !(easy|simple|light) (work|job|task|tasks|typing|money)
        !(anyone|anybody) (can|who can) (type|do|use|chat)
        !(typing|type) (# ?(wpm|words)|speed|test|fast|well)
      `,
      match: lines`
        ⟦No experience⟧, we show you.
        ⟦Just typing⟧ all day in the cool room
      `,
      twins: lines`
        Three years of experience as a nurse required.
        A degree in law is needed.
      `,
    },
  },
};
