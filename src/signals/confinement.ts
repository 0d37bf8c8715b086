import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not among the researched indicators: added after ILO-2009 (restriction of movement), because many written lures state it openly. */
export const confinement: Signal = {
  id: 'CONFINEMENT',
  group: 'coercion',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'The worker may not leave freely, or the phone is taken.',
  notThis: [
    'Ships, camps and boarding schools with stated rules',
    'Shops where phones are put away at the till',
  ],
  sources: ['ILO-2009', 'FBI-2023', 'HK-CD'],
  words: {
    en: {
      patterns: lines`
        (phone|phones|handphone|mobile|mobiles|hp|handphones|cellphone*|devices?) .. (locker|surrender*|kept|collected|with (tl|leader|supervisor|admin|team leader)|drop* at|drop|deposit*|at (the )?gate|given to|hand in|handed|custody|not allowed|stay* (with|at))
        (drop|surrender|leave|deposit|hand in) (your |the |own |personal )?(phone|phones|mobile|handphone|device)s?
        (no|cannot|can't|not allowed|don't|never) (go |going )?(to )?(outside|go out|leave (the )?(building|compound|site|campus|villa|hotel|alone)) .. (first|month|alone|#|until|mos|allowed|because|during|without)
        !(no|cannot|can not|can't|not allowed( to)?) (go )?(outside|go out|outing|leave (the )?(building|compound|campus|villa|premises|dorm))
        (stay|sleep|live|living|stays) (in|inside) (the )?(villa|company|compound|building|campus|site|office) (only|compound|always|all)
        (out|outside|outing|exit|leave) (only )?(with|by) (the )?(group|permission|supervisor|pass|gate pass|guard|driver)
        gate pass (from|by)
        (staff|workers|people|nobody) .. (don't|not|cannot|can't|without) .. (leave|go out|run|wander|outside) .. (night|paper|permission|gate|dorm|pass)?
        (watch|guard|guarding) (the )?(gates?|dorms?|floors?|staff|dormitor*)
        (visiting|visits?|call home|calls home|phone home) (once|only|one day|# )
        (no|without) (interviews?|contact|calls?) (with|to) (the )?(family|outside)
      `,
      match: lines`
        ⟦Phones are kept⟧ by the team leader during the shift.
        You ⟦cannot go outside⟧, all is inside
      `,
      twins: lines`
        The phone shop keeps your old device.
        We go outside when the sun shines.
      `,
    },
  },
};
