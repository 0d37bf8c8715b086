import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not among the researched indicators: added because such posts use the words of job offers and are the commonest job fraud in the corpus. */
export const taskDeposit: Signal = {
  id: 'TASK_DEPOSIT',
  group: 'offer',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'Pay for likes, ratings, orders, clicks or other small online tasks, often with a deposit or top-up to be "released".',
  notThis: ['Marketplaces and shops that deliver real orders', 'Surveys of universities'],
  sources: ['VN-DOMESTIC-2025'],
  words: {
    en: {
      patterns: lines`
        (like|liking|likes|follow|following|subscribe|rate|rating|review|reviews|reviewing|watch|watching|click|clicking) (the )?(youtube|tiktok|video|videos|hotels?|products?|google|maps|apps?|movies?|ads|channels?|instagram|posts?|restaurants?|places|merchants?) .. (earn|get|paid|pay|commission|$|rm|rs|₱|₹|usd|#)
        (earn|get|paid|pay) .. (per|each|every|for|a) (like|review|click|task|rating|order|captcha|subscribe|follow|video|page|ad)
        (order|orders) (grabbing|grab|matching|optimi*|boosting)
        (grab|complete|finish|do|submit) (the |# |all |your )?(orders|tasks|sets?|order)
        (task|tasks|order|orders|set|sets|vip) .. (deposit|recharge|top ?up|dep0|prepaid|prepay|commission|withdraw*)
        (deposit|recharge|top ?up) .. (task|tasks|commission|withdraw|get|back|returns?|vip|level|unlock|merchant)
        ((optimisation|optimization)|product optimi*|data optimi*|app optimi*|boost) (tasks?|job|work|platform|sets?)
        (type|typing|solve|solving) captcha*
        (negative balance|lucky order|combination order|merge order|golden order|clear the balance)
        (daily|instant) (salary|pay|payout|withdrawal|commission|income) .. (phone|mobile|task|home|like|click)
        (home|online|phone) .. (earn|income) .. (daily|per day|a day|every day)
        (training|welcome|trial) bonus .. (task|deposit|withdraw|set)
      `,
      match: lines`
        ⟦Like youtube videos and get⟧ 3 dollars each
        ⟦Order grabbing⟧ from home, 38 a day
      `,
      twins: lines`
        I watched a video about orders in medieval history.
        Please review my essay.
      `,
    },
  },
};
