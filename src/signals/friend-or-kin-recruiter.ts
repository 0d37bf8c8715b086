import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Made soft: most honest work abroad goes through friends as well. */
export const friendOrKinRecruiter: Signal = {
  id: 'FRIEND_OR_KIN_RECRUITER',
  group: 'channel',
  weight: 1,
  kind: 'words',
  soft: true,
  standalone: false,
  definition:
    'The writer is, or says to be, a friend, relative, classmate or neighbour, or got the number from one.',
  notThis: ['Most honest migration is through friends and family'],
  sources: ['TW-MNEWS-2022', 'TW-TAINAN-2022', 'ID-UNIKOM', 'BR-MRE', 'HK-CD'],
  words: {
    en: {
      patterns: lines`
        (got|get|took) (your|ur) (number|contact|no) from
        (remember|rmb) me
        (from|in) (form|class|varsity|high school|church|primary|college|our school) (# |with|together)?
        (my|our) (company|boss|office|manager|supervisor|madam|team leader|tl) .. (asked|asking|needs?|wants?|looking|bring|find|said|adding)
        (i|we) (am|are|work|working) .. (here|abroad|there|asia|outside) .. (months|year|since)
        (i|my friend|my cousin|my brother|my sister) (left|came|went|moved) .. (last|months?|year|since|in (january|february|march|april|may|june|july|august|september|october|november|december))
      `,
      match: lines`
        I ⟦got your number from⟧ Faith.
        ⟦Remember me⟧? We shared a desk.
      `,
      twins: lines`
        Call my number after five.
        The company has a canteen.
      `,
    },
  },
};
