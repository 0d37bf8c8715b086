import type { Probabilities } from '../contracts/judgement.ts';
import { ALARM_CLASSES, CLASSES } from '../contracts/judgement.ts';

/** The probability of the alarm classes together. */
export function alarmOf(probabilities: Probabilities): number {
  return ALARM_CLASSES.reduce((sum, name) => sum + probabilities[name], 0);
}

/** The same judgement with the log-odds of the alarm classes lowered by `by`; what is among them stays in proportion. */
export function lessAlarm(probabilities: Probabilities, by: number): Probabilities {
  const alarm = alarmOf(probabilities);
  if (alarm <= 0 || alarm >= 1) return probabilities;
  const odds = (alarm / (1 - alarm)) * Math.exp(-by);
  const lowered = odds / (1 + odds);
  const alarms: readonly string[] = ALARM_CLASSES;
  const result = { ...probabilities };
  for (const name of CLASSES)
    result[name] *= alarms.includes(name) ? lowered / alarm : (1 - lowered) / (1 - alarm);
  return result;
}
