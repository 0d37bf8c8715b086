import { describe, expect, it, vi } from 'vitest';
import type { RequestPort } from '../../../src/background/check-on-request.ts';
import { checkOnRequest } from '../../../src/background/check-on-request.ts';
import type { JudgeDeps } from '../../../src/background/judge.ts';
import { TabPages } from '../../../src/background/tab-pages.ts';
import { MemoryArea, sampleAssessment, samplePost } from '../../fakes/samples.ts';

const post = samplePost({ key: 'selection:1', site: 'selection' });
const pages = () => new TabPages(new MemoryArea());
const depsWith = (tabPages: TabPages) =>
  ({
    assess: () => Promise.resolve(sampleAssessment()),
    assessPrivately: () => Promise.resolve(sampleAssessment()),
    flags: { byKey: () => Promise.resolve(undefined) },
    pages: tabPages,
  }) as unknown as JudgeDeps;

function portReading(...answers: Awaited<ReturnType<RequestPort['read']>>[]) {
  const read = vi.fn<RequestPort['read']>();
  for (const answer of answers) read.mockResolvedValueOnce(answer);
  return {
    read,
    inject: vi.fn(() => Promise.resolve()),
    show: vi.fn<RequestPort['show']>(() => Promise.resolve()),
  };
}

describe('checkOnRequest', () => {
  it('judges the selection, shows it in the page and keeps it for the popup', async () => {
    const port = portReading({ ok: true, value: post });
    const tabPages = pages();
    const found = await checkOnRequest(depsWith(tabPages), port, { id: 1, incognito: false }, 'th');
    expect(found).toEqual({ post, assessment: sampleAssessment() });
    expect(port.show).toHaveBeenCalledWith(1, {
      post,
      assessment: sampleAssessment(),
      flagId: null,
      uiLang: 'th',
    });
    expect((await tabPages.get(1)).lastSelection?.text).toBe(post.text);
    expect(port.inject).not.toHaveBeenCalled();
  });

  it('puts the content script in where there is none yet', async () => {
    const port = portReading({ ok: false, error: 'no-answer' }, { ok: true, value: post });
    await checkOnRequest(depsWith(pages()), port, { id: 1, incognito: false }, 'en');
    expect(port.inject).toHaveBeenCalledWith(1);
    expect(port.show).toHaveBeenCalledOnce();
  });

  it('answers null when nothing is selected or focused', async () => {
    const port = portReading({ ok: true, value: null });
    expect(await checkOnRequest(depsWith(pages()), port, { id: 1, incognito: false }, 'en')).toBeNull();
    expect(port.show).not.toHaveBeenCalled();
  });

  it('says that a page cannot be read instead of answering nothing', async () => {
    const port = portReading({ ok: false, error: 'no-answer' }, { ok: false, error: 'no-answer' });
    await expect(checkOnRequest(depsWith(pages()), port, { id: 1, incognito: false }, 'en')).rejects.toThrow(
      'reading the selection: no-answer',
    );
  });
});
