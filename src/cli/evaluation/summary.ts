import type { Level } from '../../contracts/judgement.ts';
import type { JudgedRow } from './judged-row.ts';
import type { Share } from './wilson.ts';
import { wilson } from './wilson.ts';

/** Shares of one group of texts: what ships, and each half alone. */
export interface Summary {
  n: number;
  some: Share;
  strong: Share;
  /** Of the flagged ones: those with the class of their label. */
  named: Share;
  /** Could not be checked: language, unreadable. */
  unsure: Share;
  /** Stopped by the gate. */
  gate: Share;
  signalsAlone: Share;
  modelAlone: Share;
}

export function summarise(judged: readonly JudgedRow[]): Summary {
  const share = (holds: (one: JudgedRow) => boolean): Share =>
    wilson(judged.filter(holds).length, judged.length);
  const flagged = judged.filter(({ level }) => isRaised(level));
  return {
    n: judged.length,
    some: share(({ level }) => isRaised(level)),
    strong: share(({ level }) => level === 'strong'),
    named: wilson(flagged.filter((one) => one.class === one.label).length, flagged.length),
    unsure: share(({ level }) => level === 'unsure'),
    gate: share(({ checked }) => checked === 'gate'),
    signalsAlone: share(({ signalsAlone }) => isRaised(signalsAlone)),
    modelAlone: share(({ modelAlone }) => isRaised(modelAlone)),
  };
}

/** Summaries by what `keyOf` names, sorted by name. */
export function summariseBy(
  judged: readonly JudgedRow[],
  keyOf: (one: JudgedRow) => string,
): Record<string, Summary> {
  const groups = Map.groupBy(judged, keyOf);
  const names = [...groups.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, summarise(groups.get(name) ?? [])]));
}

/** The same within each group that `outerOf` names. */
export function summariseByTwo(
  judged: readonly JudgedRow[],
  outerOf: (one: JudgedRow) => string,
  innerOf: (one: JudgedRow) => string,
): Record<string, Record<string, Summary>> {
  const groups = Map.groupBy(judged, outerOf);
  const names = [...groups.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, summariseBy(groups.get(name) ?? [], innerOf)]));
}

/** Whether a level is shown on the post. */
export function isRaised(level: Level): boolean {
  return level === 'some' || level === 'strong';
}
