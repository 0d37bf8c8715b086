import axe from 'axe-core';
import { afterEach, expect, vi } from 'vitest';

function showPopover(this: HTMLElement): void {
  this.setAttribute('data-test-popover', 'open');
}

/** The test DOM has no popovers; what the badge needs of them is that they can be asked to show. */
export function installPopover(): void {
  HTMLElement.prototype.showPopover = showPopover;
}

/** Keeps the closed roots that are made, since nobody can reach them from outside. */
export function openClosedRoots(): { last: () => ShadowRoot } {
  const made: ShadowRoot[] = [];
  const attach = HTMLElement.prototype.attachShadow;
  const spy = vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function attachShadow(
    this: HTMLElement,
    init: ShadowRootInit,
  ) {
    const root = attach.call(this, init);
    made.push(root);
    return root;
  });
  afterEach(() => {
    made.length = 0;
    spy.mockClear();
  });
  return {
    last: () => {
      const root = made.at(-1);
      if (!root) throw new Error('no shadow root was made');
      return root;
    },
  };
}

/** Lets effects and promises run: both are queued as tasks. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Colours need a layout and are held by the token test; everything else axe knows is checked. */
export async function expectAccessible(node: Element): Promise<void> {
  const result = await axe.run(node, { rules: { 'color-contrast': { enabled: false } } });
  expect(result.passes.flatMap((rule) => rule.nodes).length, 'axe saw no node').toBeGreaterThan(0);
  expect(
    result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((found) => found.html).join(' ')}`),
  ).toEqual([]);
}
