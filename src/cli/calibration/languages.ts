import type { Observed } from '../evaluation/observe.ts';
import { isAlarm } from '../evaluation/rows.ts';
import { wilson } from '../evaluation/wilson.ts';

/**
 * When a language counts as measured: the calibration and dev parts hold at least so many alarm texts and other
 * texts of it, the shipped verdict finds at least the share `found` of the alarms, and the 95 % interval of what it
 * flags of the others does not lie above `flagged`. Everything else is `unsure` unless signals speak.
 */
const RULE = { alarms: 5, others: 5, found: 1 / 3, flagged: 0.1 } as const;

interface Count {
  alarms: number;
  found: number;
  others: number;
  flagged: number;
}

/** Primary subtags of the measured languages, sorted; `tl` also as `fil`, its name in BCP 47 since 2005. */
export function measuredLanguages(
  observed: readonly Observed[],
  levelOf: (one: Observed) => string,
): string[] {
  const counts = new Map<string, Count>();
  for (const one of observed) {
    const lang = one.row.lang.split('-')[0] ?? 'und';
    const count = counts.get(lang) ?? { alarms: 0, found: 0, others: 0, flagged: 0 };
    const raised = levelOf(one) !== 'none';
    if (isAlarm(one.row.label)) {
      count.alarms += 1;
      count.found += Number(raised);
    } else {
      count.others += 1;
      count.flagged += Number(raised);
    }
    counts.set(lang, count);
  }
  const measured = [...counts].filter(([, count]) => isMeasured(count)).map(([lang]) => lang);
  return (measured.includes('tl') ? [...measured, 'fil'] : measured).sort();
}

function isMeasured({ alarms, found, others, flagged }: Count): boolean {
  const lowestFlagged = wilson(flagged, others).low ?? 1;
  const enough = alarms >= RULE.alarms && others >= RULE.others;
  return enough && found / alarms >= RULE.found && lowestFlagged <= RULE.flagged;
}
