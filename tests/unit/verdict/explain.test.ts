import { describe, expect, it } from 'vitest';
import type { Probabilities } from '../../../src/contracts/judgement.ts';
import { explainModel } from '../../../src/verdict/explain.ts';
import { probabilities } from './reading-of.ts';

const lure = probabilities({ lure: 0.9 });
const job = probabilities({ job: 0.9 });

/** A model that sees a lure where `words` stand, and remembers what it was asked. */
function modelOf(words: string): { asked: string[]; probe: (text: string) => Promise<Probabilities | null> } {
  const asked: string[] = [];
  return {
    asked,
    probe: (text) => {
      asked.push(text);
      return Promise.resolve(text.includes(words) ? lure : job);
    },
  };
}

const text = 'Good day to all.\nThey fetch you at the airport. Write to me, it is a good place to be.';

describe('explainModel', () => {
  it('quotes the sentence whose removal lowers the class most', async () => {
    const reason = await explainModel(text, 'lure', lure, modelOf('airport').probe);
    expect(reason).toMatchObject({
      signal: 'MODEL_WORDING',
      kind: 'model',
      quote: 'They fetch you at the airport.',
    });
    expect(text.slice(reason.start, reason.end)).toBe(reason.quote);
  });

  it('quotes the whole of one sentence without asking', async () => {
    const { asked, probe } = modelOf('airport');
    const reason = await explainModel('  Come to the airport  ', 'lure', lure, probe);
    expect(reason).toMatchObject({ quote: 'Come to the airport', start: 2, end: 21 });
    expect(asked).toEqual([]);
  });

  it('tries six sentences at most, the longest', async () => {
    const many = Array.from({ length: 9 }, (_, i) => `This is ${'so '.repeat(i)}good.`).join(' ');
    const { asked, probe } = modelOf('good');
    await explainModel(many, 'lure', lure, probe);
    expect(asked).toHaveLength(6);
    expect(asked.every((one) => one.includes('This is good.'))).toBe(true);
  });

  it('keeps the best so far where time is up', async () => {
    let calls = 0;
    const reason = await explainModel(text, 'lure', lure, () => {
      calls += 1;
      return Promise.resolve(calls === 1 ? probabilities({ lure: 0.7 }) : null);
    });
    expect(reason.quote).toBe('Good day to all.');
    expect(calls).toBe(2);
  });

  it('quotes the longest where no sentence can be tried, or none matters', async () => {
    const longest = 'Write to me, it is a good place to be.';
    expect((await explainModel(text, 'lure', lure, () => Promise.resolve(null))).quote).toBe(longest);
    expect((await explainModel(text, 'lure', lure, () => Promise.resolve(lure))).quote).toBe(longest);
  });

  it('cuts a quote at 600 characters, never inside a character', async () => {
    const reason = await explainModel('🔥'.repeat(400) + 'a', 'lure', lure, () => Promise.resolve(null));
    expect(reason.quote).toBe('🔥'.repeat(300));
    const shifted = await explainModel('a' + '🔥'.repeat(400), 'lure', lure, () => Promise.resolve(null));
    expect(shifted.quote).toBe('a' + '🔥'.repeat(299));
  });
});
