// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LatePresenter } from '../../../src/scanner/late-presenter.ts';
import type { Presenter } from '../../../src/scanner/ports.ts';
import { sampleAssessment, samplePost } from '../../fakes/samples.ts';

const judged = { key: 'x:1', assessment: sampleAssessment(), flagId: null, muted: false, post: samplePost() };
const drawing = () => ({ show: vi.fn<Presenter['show']>(), clear: vi.fn<Presenter['clear']>() });
const [first, second] = [document.createElement('div'), document.createElement('div')];

describe('LatePresenter', () => {
  it('loads nothing as long as nothing is shown', () => {
    const load = vi.fn(() => Promise.resolve(drawing()));
    const presenter = new LatePresenter(load);
    presenter.clear(first);
    expect(load).not.toHaveBeenCalled();
    expect(presenter.loaded).toBeNull();
  });

  it('loads once and shows what waited for it, but for what was cleared', async () => {
    const shown = drawing();
    const load = vi.fn(() => Promise.resolve(shown));
    const presenter = new LatePresenter(load);
    presenter.show(first, judged);
    presenter.show(second, judged);
    presenter.clear(first);
    await presenter.get();
    expect(load).toHaveBeenCalledOnce();
    expect(shown.show).toHaveBeenCalledExactlyOnceWith(second, judged);
    presenter.show(first, judged);
    presenter.clear(second);
    expect(shown.show).toHaveBeenLastCalledWith(first, judged);
    expect(shown.clear).toHaveBeenCalledExactlyOnceWith(second);
  });

  it('asks again with the next post where it could not be loaded, and forgets no post', async () => {
    const shown = drawing();
    const load = vi
      .fn<() => Promise<typeof shown | null>>()
      .mockResolvedValueOnce(null)
      .mockResolvedValue(shown);
    const presenter = new LatePresenter(load);
    presenter.show(first, judged);
    expect(await presenter.get()).toBeNull();
    presenter.show(second, judged);
    expect(await presenter.get()).toBe(shown);
    expect(shown.show.mock.calls.map(([root]) => root)).toEqual([first, second]);
  });
});
