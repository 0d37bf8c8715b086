import { describe, expect, it } from 'vitest';
import { createPhraseIndex } from '../../../src/text/phrase-index.ts';

const found = (phrases: string[], text: string): string[] =>
  createPhraseIndex(phrases.map((phrase) => ({ text: phrase, value: phrase })))(text).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('createPhraseIndex', () => {
  it('takes the longest at a place, without overlaps', () => {
    expect(found(['kk', 'kk park'], 'in kk park now')).toEqual(['kk park']);
    expect(found(['aba'], 'aba aba')).toEqual(['aba', 'aba']);
  });

  it('matches whole words in scripts that part words', () => {
    expect(found(['loker'], 'blokers lokers loker.')).toEqual(['loker']);
    expect(found(['recrut*'], 'on recrute')).toEqual(['recrut']);
    expect(found(['*kerja'], 'pekerja')).toEqual(['kerja']);
    expect(found(['сом'], 'сома сом')).toEqual(['сом']);
  });

  it('matches inside runs of scripts that part none, but never half a syllable', () => {
    expect(found(['客服'], '招客服三名')).toEqual(['客服']);
    expect(found(['แอด'], 'รับแอดมิน')).toEqual(['แอด']);
    expect(found(['กา'], 'กาํ กา')).toEqual(['กา']);
  });

  it('lets endings follow where words inflect', () => {
    expect(found(['চাকরি'], 'চাকরির খবর')).toEqual(['চাকরি']);
    expect(found(['채용'], '채용합니다')).toEqual(['채용']);
  });

  it('refuses phrases of one unit', () => {
    expect(() => found(['a'], 'a')).toThrow(/too short/);
  });

  it('is linear', () => {
    const start = performance.now();
    expect(found(['aaaab'], 'a'.repeat(200_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
