import { describe, expect, it } from 'vitest';
import { falseReasonLines } from '../../../../src/cli/evaluation/false-reasons.ts';
import { floorTable, ordinaryFloors, realFloors, textFloors } from '../../../../src/cli/evaluation/floors.ts';
import type { ReadText } from '../../../../src/cli/evaluation/signal-tables.ts';
import { levelTable } from '../../../../src/cli/evaluation/signal-tables.ts';

const text = (
  label: ReadText['label'],
  level: ReadText['level'],
  more: Partial<ReadText> = {},
): ReadText => ({
  id: `x-${label}`,
  lang: 'en',
  label,
  slice: 'corpus-dev',
  reading: { marks: [], counter: [], lang: 'en' },
  level,
  passesGate: true,
  ...more,
});
const mark = (signal: string, quote: string): ReadText['reading']['marks'][number] => ({
  signal,
  kind: 'words',
  quote,
  start: 0,
  end: quote.length,
  group: 'offer',
  weight: 2,
  soft: true,
  standalone: false,
});
const verdicts = (table: string): Record<string, string> =>
  Object.fromEntries(
    table
      .split('\n')
      .slice(2)
      .map((line) => line.split(' | '))
      .map((cells) => [(cells[0] ?? '').replace('| ', ''), (cells.at(-1) ?? '').replace(' |', '')]),
  );

describe('floors', () => {
  it('says what is reached and by how much the rest is missed', () => {
    const texts = [
      ...Array.from({ length: 40 }, () => text('lure', 'some')),
      ...Array.from({ length: 60 }, () => text('lure', 'none', { passesGate: false })),
      ...Array.from({ length: 100 }, () => text('job', 'none')),
      ...Array.from({ length: 90 }, () => text('talk', 'none')),
      ...Array.from({ length: 10 }, () => text('talk', 'strong')),
    ];
    expect(verdicts(floorTable(textFloors(texts, ['en'])))).toEqual({
      'lures with a signal of weight 2 or more': 'missed by 80 points',
      'lures at `some`': 'missed by 10 points',
      'lures at `some`: en': 'missed by 5 points, within the interval',
      'honest jobs at `some`': 'reached',
      'honest jobs at `strong`': 'reached',
      'talk at `some`': 'missed by 7 points',
      'gate lets lures and job scams pass': 'missed by 59.5 points',
    });
  });

  it('leaves out what there are no texts of', () => {
    expect(Object.keys(verdicts(floorTable(textFloors([text('job', 'none')], ['en']))))).toEqual([
      'honest jobs at `some`',
      'honest jobs at `strong`',
    ]);
  });

  it('asks less of the gate on real texts, and tells ordinary posts behind it apart', () => {
    expect(realFloors([text('lure', 'some')]).find(({ what }) => what.startsWith('gate'))?.limit).toBe(0.98);
    const posts = [text('other', 'some', { passesGate: false }), text('other', 'none')];
    expect(ordinaryFloors(posts).map(({ reached }) => reached.k)).toEqual([1, 0, 1]);
  });
});

describe('tables', () => {
  it('has the total alone where no rows are wanted', () => {
    expect(levelTable([text('job', 'none')], 'texts').split('\n')).toHaveLength(3);
  });
});

describe('false reasons', () => {
  it('tells per language which words raised an honest text, the most frequent first', () => {
    const flagged = (id: string, ...marks: ReadText['reading']['marks']): ReadText =>
      text('job', 'some', { id, reading: { marks, counter: [], lang: 'en' } });
    const shown = falseReasonLines([
      flagged('a', mark('URGENCY', 'fly\ntoday'), mark('URGENCY', 'today')),
      flagged('b', mark('URGENCY', 'now'), mark('GAMBLING_WORK', 'casino')),
      text('lure', 'strong', { reading: { marks: [mark('URGENCY', 'now')], counter: [], lang: 'en' } }),
    ]);
    expect(shown).toEqual([
      'en:',
      '    2 URGENCY: a (job) "fly today" · b (job) "now"',
      '    1 GAMBLING_WORK: b (job) "casino"',
    ]);
  });
});
