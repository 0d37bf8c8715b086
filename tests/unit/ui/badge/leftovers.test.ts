// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { openRootsIn } from '../../../../src/sites/open-roots.ts';
import { removeLeftovers } from '../../../../src/ui/badge/leftovers.ts';

it('takes away the badge of an earlier version and nothing of the page', () => {
  document.body.innerHTML =
    '<article>lure<div id="own"></div></article><article>other<div class="x"></div></article><article><b>bold</b></article>';
  const closed = new Map<Element, ShadowRoot>();
  const put = (into: ParentNode | null, html: string): void => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = html;
    closed.set(host, root);
    into?.append(host);
  };
  const [first, second, third] = document.querySelectorAll('article');
  put(first ?? null, '<div class="lurelight"><button>Strong signs</button></div>');
  put(second ?? null, '<p>a widget of the page</p>');
  const host = document.createElement('div');
  third?.append(host);
  const component = document.createElement('x-post');
  const tree = component.attachShadow({ mode: 'open' });
  tree.innerHTML = '<p>lure</p>';
  document.body.append(component);
  put(tree, '<div class="lurelight"><button>Strong signs</button></div>');

  removeLeftovers(document, { closedRootOf: (element) => closed.get(element) ?? null, openRootsIn });
  expect(first?.children).toHaveLength(1);
  expect(second?.children).toHaveLength(2);
  expect(third?.children).toHaveLength(2);
  expect(tree.innerHTML).toBe('<p>lure</p>');
});
