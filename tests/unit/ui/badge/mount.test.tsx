// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BadgeActions } from '../../../../src/ui/badge/actions.ts';
import type { BadgePresenter } from '../../../../src/ui/badge/mount.tsx';
import { createPresenter } from '../../../../src/ui/badge/mount.tsx';
import { languageOf } from '../../../../src/ui/components/language-of.ts';
import { installPopover, openClosedRoots, settle } from '../dom.ts';
import { assessment, FLAG_ID, post, stretched } from '../fixtures.ts';
import { fakeActions } from './fake-actions.ts';

const shadows = openClosedRoots();
let stop: AbortController;
let actions: BadgeActions;
let presenter: BadgePresenter;
let article: HTMLElement;

function judged(change = {}, more = {}) {
  return {
    key: 'telegram:1',
    post: post(),
    assessment: assessment(change),
    flagId: FLAG_ID,
    muted: false,
    ...more,
  };
}
function hosts(): Element[] {
  return [...article.children].filter((child) => child.tagName === 'DIV');
}
function button(name: string | RegExp): HTMLButtonElement {
  const found = [...shadows.last().querySelectorAll('button')].find((candidate) => {
    const text = candidate.getAttribute('aria-label') ?? candidate.textContent;
    return typeof name === 'string' ? text.trim() === name : name.test(text);
  });
  if (!found) throw new Error(`no button ${String(name)} in ${shadows.last().textContent}`);
  return found;
}
async function press(name: string | RegExp): Promise<void> {
  button(name).click();
  await settle();
}

beforeAll(installPopover);
beforeEach(() => {
  document.body.innerHTML = '<article><header>Example Jobs</header><p>text</p></article>';
  article = document.querySelector('article') as HTMLElement;
  stop = new AbortController();
  actions = fakeActions();
  presenter = createPresenter({ document, language: languageOf('en'), actions, signal: stop.signal });
});
afterEach(() => stop.abort());

describe('what the page sees', () => {
  test('one unnamed element without attributes or readable content, as the last child', () => {
    presenter.show(article, judged());
    const [host] = hosts();
    expect(article.lastElementChild).toBe(host);
    expect(host?.attributes).toHaveLength(0);
    expect(host?.childNodes).toHaveLength(0);
    expect(host?.shadowRoot).toBeNull();
    expect(article.textContent).toBe('Example Jobstext');
  });

  test('the same labels are laid out at both levels, so that the size tells nothing', () => {
    const laidOut = (['strong', 'some'] as const).map((level) => {
      presenter.show(article, judged({ level }));
      return [...shadows.last().querySelectorAll('.labels > *')].map((node) => node.textContent);
    });
    expect(laidOut[0]).toHaveLength(3);
    expect(laidOut[0]).toEqual(laidOut[1]);
  });

  test('clicks and keys inside do not arrive at the page', async () => {
    presenter.show(article, judged());
    const heard = vi.fn();
    for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'focusin'])
      document.body.addEventListener(type, heard);
    const pill = button(/Strong signs/);
    for (const type of ['keydown', 'keyup', 'pointerdown', 'focusin', 'click'])
      pill.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    await settle();
    expect(heard).not.toHaveBeenCalled();
    expect(pill.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('levels', () => {
  test.each(['none', 'unsure'] as const)('%s: no badge', (level) => {
    presenter.show(article, judged({ level }));
    expect(hosts()).toHaveLength(0);
  });

  test('a muted account gets no badge, and loses the one it had', () => {
    presenter.show(article, judged());
    presenter.show(article, judged({}, { muted: true }));
    expect(hosts()).toHaveLength(0);
  });

  test('a recycled element shows the new post, closed', async () => {
    presenter.show(article, judged());
    await press(/Strong signs/);
    presenter.show(article, judged({ level: 'some' }, { post: post({ key: 'telegram:2' }) }));
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(button(/Some signs/).getAttribute('aria-expanded')).toBe('false');
  });

  test('a requested check is shown with its panel, also at none and unsure', async () => {
    presenter.showRequested(article, {
      post: post(),
      assessment: assessment({ level: 'none' }),
      flagId: null,
    });
    await settle();
    expect(shadows.last().textContent).toContain('That is not a guarantee');
    presenter.showRequested(article, {
      post: post(),
      assessment: assessment({ level: 'unsure', why: 'language', reasons: [] }),
      flagId: null,
    });
    await settle();
    expect(shadows.last().textContent).toContain('We have not tested this language yet');
    expect(shadows.last().textContent).not.toContain('No such signs found in this text');
    presenter.show(article, judged({ level: 'none' }));
    expect(hosts(), 'judging the same post again does not take the answer away').toHaveLength(1);
  });
});

describe('staying', () => {
  test('comes back when the page rewrites the post', async () => {
    presenter.show(article, judged());
    article.textContent = 'edited by the site';
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(button(/Strong signs/)).toBeDefined();
  });

  test('a page that fights for its markup is not fought without end', async () => {
    presenter.show(article, judged());
    let removed = 0;
    const fight = new MutationObserver(() => {
      for (const host of hosts()) {
        removed += 1;
        if (removed < 500) host.remove();
      }
    });
    fight.observe(article, { childList: true });
    hosts()[0]?.remove();
    for (let turn = 0; turn < 20; turn += 1) await settle();
    fight.disconnect();
    expect(removed).toBeLessThanOrEqual(6);
  });

  test('clear and abort take it away for good', async () => {
    presenter.show(article, judged());
    presenter.clear(article);
    await settle();
    expect(hosts()).toHaveLength(0);
    presenter.show(article, judged());
    stop.abort();
    await settle();
    expect(hosts()).toHaveLength(0);
    presenter.show(article, judged());
    expect(hosts()).toHaveLength(0);
  });

  test('changes its language while it is shown', async () => {
    presenter.show(article, judged());
    presenter.setLanguage(stretched('rtl'));
    await settle();
    expect(shadows.last().querySelector('.lurelight')?.getAttribute('dir')).toBe('rtl');
    expect(shadows.last().textContent).toContain('Strong signs ẍ');
  });
});

describe('panel', () => {
  test('quotes the words, says what to check and that it is no proof', async () => {
    presenter.show(article, judged());
    await press(/Strong signs/);
    const text = shadows.last().textContent;
    expect(shadows.last().querySelector('blockquote')?.textContent).toBe('We keep your passport');
    expect(text).toContain('Signs often seen in recruitment into scam compounds');
    expect(text).toContain('This is not proof');
    expect(text).toContain('What to check');
    expect(text).not.toContain('signs only');
  });

  test('says when only signs were read and when the text was cut', async () => {
    presenter.show(article, judged({ checked: 'signals', truncated: true }));
    await press(/Strong signs/);
    expect(shadows.last().textContent).toContain('the language model was not loaded');
    expect(shadows.last().textContent).toContain('Only part of this post');
  });

  test('the sale of persons opens the emergency way first, without a stored flag too', async () => {
    presenter.show(article, judged({ class: 'person_trade' }, { flagId: null }));
    await press(/Strong signs/);
    const names = [...shadows.last().querySelectorAll('.panel button')].map((node) => node.textContent);
    expect(names[1]).toBe('Get help now');
    await press('Get help now');
    expect(actions.danger).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('Report sends the flag; without a flag it says why there is no report', async () => {
    presenter.show(article, judged());
    await press(/Strong signs/);
    await press('Report');
    expect(actions.report).toHaveBeenCalledExactlyOnceWith(FLAG_ID);
    presenter.show(article, judged({}, { flagId: null }));
    await settle();
    expect(() => button('Report')).toThrow();
    expect(shadows.last().textContent).toContain('This post is not stored');
  });

  test('a requested check of a post that was not recognised can be reported', async () => {
    const unknown = { post: post(), assessment: assessment({ level: 'none', reasons: [] }), flagId: null };
    presenter.showRequested(article, unknown);
    await settle();
    await press('Report');
    expect(actions.raise).toHaveBeenCalledExactlyOnceWith(unknown.post);
    expect(actions.report).toHaveBeenCalledExactlyOnceWith(FLAG_ID);
  });

  test('says so where a requested check may not be kept', async () => {
    vi.mocked(actions.raise).mockResolvedValue({
      ok: true,
      value: { flagId: null, assessment: assessment() },
    });
    presenter.showRequested(article, { post: post(), assessment: assessment(), flagId: null });
    await settle();
    await press('Report');
    expect(actions.report).not.toHaveBeenCalled();
    expect(shadows.last().textContent).toContain('This post is not stored');
  });

  test('Escape closes and gives the focus back', async () => {
    presenter.show(article, judged());
    await press(/Strong signs/);
    button('Close').focus();
    button('Close').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await settle();
    expect(shadows.last().querySelector('.panel')).toBeNull();
    expect(shadows.last().activeElement).toBe(button(/Strong signs/));
  });

  test('a press elsewhere closes, a press inside does not', async () => {
    presenter.show(article, judged());
    await press(/Strong signs/);
    button('Close').dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    await settle();
    expect(shadows.last().querySelector('.panel')).not.toBeNull();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settle();
    expect(shadows.last().querySelector('.panel')).toBeNull();
  });
});

describe('not right?', () => {
  test('marks as fine and takes it back', async () => {
    presenter.show(article, judged());
    await press(/Strong signs/);
    await press('Not right?');
    await press('This post is fine');
    expect(actions.markFine).toHaveBeenLastCalledWith(FLAG_ID, true);
    expect(button(/Marked as fine/)).toBeDefined();
    await press('Undo');
    expect(actions.markFine).toHaveBeenLastCalledWith(FLAG_ID, false);
    expect(button(/Strong signs/)).toBeDefined();
  });

  test('mutes the account by its handle and switches the site off, each with a way back', async () => {
    presenter.show(article, judged());
    await press(/Strong signs/);
    await press('Not right?');
    await press(/No badges for/);
    expect(actions.mute).toHaveBeenLastCalledWith('telegram:example00', true);
    await press('Undo');
    expect(actions.mute).toHaveBeenLastCalledWith('telegram:example00', false);
    await press('Switch off on this site');
    expect(actions.switchSite).toHaveBeenLastCalledWith('telegram', false);
    await press('Undo');
    expect(actions.switchSite).toHaveBeenLastCalledWith('telegram', true);
  });

  test('offers nothing that cannot be done: no account, no flag, no site', async () => {
    presenter.show(article, judged({}, { post: post({ author: '', handle: null }), flagId: null }));
    await press(/Strong signs/);
    await press('Not right?');
    expect(() => button('This post is fine')).toThrow();
    expect(() => button(/No badges for/)).toThrow();
    expect(button('Switch off on this site')).toBeDefined();
    presenter.show(
      article,
      judged({}, { post: post({ key: 'selection:1', site: 'selection' }), flagId: null }),
    );
    await settle();
    await press(/Strong signs/);
    expect(() => button('Not right?')).toThrow();
  });

  test('says when it did not work and does not claim that it did', async () => {
    vi.mocked(actions.markFine).mockResolvedValue({ ok: false, error: 'gone' });
    presenter.show(article, judged());
    await press(/Strong signs/);
    await press('Not right?');
    await press('This post is fine');
    expect(shadows.last().querySelector('[role=alert]')?.textContent).toContain('Reload this page');
    expect(shadows.last().textContent).not.toContain('Marked as fine. Thank you.');
    expect(button(/Strong signs/)).toBeDefined();
  });
});
