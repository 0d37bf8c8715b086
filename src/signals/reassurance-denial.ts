import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const reassuranceDenial: Signal = {
  id: 'REASSURANCE_DENIAL',
  group: 'offer',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'The offer denies a danger that nobody named: no beating, no confinement, not a scam, passport not kept, go home whenever you like.',
  notThis: ['Licensed agencies that write "licensed, no fee"'],
  sources: ['TW-READR-2022'],
  words: {
    en: {
      patterns: lines`
        !(this is |we are |it is |it's |its )?(not|no) (a )?(scam|fraud|scamming|fraudster|trafficking|human trafficking|black company|black heart)
        !(no|not|never) (beating|beat|confinement|locking|lock up|locked|detention|kidnap*|torture|selling people|electric)
        !(you can |free to |can )?(go|return|come) (back )?home (any ?time|whenever|when you (like|want)|freely)
        !(don't|do not|dont|no need to) (be )?(afraid|scared|fear|worry)
        !(safe|safest|100% safe|very safe) (company|place|and legal|work|job|legal)
        !(100%|totally|completely|fully) (legal|legit|safe|genuine|real)
        !so don't fear
        !(free|freedom) (to (leave|go out|come and go)|of movement)
        !(not like|unlike) (what you (see|saw|hear|read)|the news|in the news|those)
        !(no|not) (illegal|dirty) (work|things|stuff)
        !(passport|pp) (stays|stay|remains|always) (with you|in your hand*|yours)
        !nobody (is )?(beaten|locked|forced|sold)
      `,
      match: lines`
        ⟦No confinement⟧ here.
        It is ⟦100% legal⟧ and ⟦you can go home any time⟧.
      `,
      twins: lines`
        We are not hiring at the moment.
        This shop is closed on Monday.
      `,
    },
  },
};
