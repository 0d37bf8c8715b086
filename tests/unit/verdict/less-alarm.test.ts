import { describe, expect, it } from 'vitest';
import { alarmOf, lessAlarm } from '../../../src/verdict/less-alarm.ts';

const given = { lure: 0.5, person_trade: 0.1, job_scam: 0.2, job: 0.1, talk: 0.04, other: 0.06 };

describe('lessAlarm', () => {
  it('lowers the log-odds of the alarm classes and keeps all in proportion', () => {
    const less = lessAlarm(given, 2);
    expect(Math.log(alarmOf(less) / (1 - alarmOf(less)))).toBeCloseTo(Math.log(0.8 / 0.2) - 2);
    expect(less.lure / less.job_scam).toBeCloseTo(2.5);
    expect(less.job / less.talk).toBeCloseTo(2.5);
    expect(Object.values(less).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  it('leaves what is certain, and 0 changes nothing', () => {
    const certain = { lure: 1, person_trade: 0, job_scam: 0, job: 0, talk: 0, other: 0 };
    expect(lessAlarm(certain, 2)).toEqual(certain);
    expect(alarmOf(lessAlarm(given, 0))).toBeCloseTo(0.8);
  });
});
