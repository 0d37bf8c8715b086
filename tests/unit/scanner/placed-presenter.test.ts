// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { placedPresenter } from '../../../src/scanner/placed-presenter.ts';
import type { Presenter } from '../../../src/scanner/ports.ts';
import { sampleAssessment, samplePost } from '../../fakes/samples.ts';

const judged = { key: 'x:1', assessment: sampleAssessment(), flagId: null, muted: false, post: samplePost() };
const inner = () => ({ show: vi.fn<Presenter['show']>(), clear: vi.fn<Presenter['clear']>() });
const root = document.createElement('div');
const body = document.createElement('div');
const title = document.createElement('h2');

describe('placedPresenter', () => {
  it('shows and clears in the place of the post, not at its root', () => {
    const shown = inner();
    const presenter = placedPresenter(shown, () => body);
    presenter.show(root, judged);
    presenter.clear(root);
    expect(shown.show).toHaveBeenCalledExactlyOnceWith(body, judged);
    expect(shown.clear).toHaveBeenCalledExactlyOnceWith(body);
  });

  it('clears the old place when the post is drawn anew elsewhere', () => {
    const shown = inner();
    let place: Element = body;
    const presenter = placedPresenter(shown, () => place);
    presenter.show(root, judged);
    place = title;
    presenter.show(root, judged);
    expect(shown.clear).toHaveBeenCalledExactlyOnceWith(body);
    expect(shown.show).toHaveBeenLastCalledWith(title, judged);
  });

  it('clearing what was never shown does nothing', () => {
    const shown = inner();
    placedPresenter(shown, () => body).clear(root);
    expect(shown.clear).not.toHaveBeenCalled();
  });
});
