// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { focusedElement } from '../../../src/scanner/focused.ts';

beforeEach(() => document.body.replaceChildren());

it('is the element with the focus, also inside of components', () => {
  const outer = document.createElement('div');
  document.body.append(outer);
  const inner = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(inner);
  const button = document.createElement('button');
  inner.attachShadow({ mode: 'open' }).append(button);
  const active = (of: Document | ShadowRoot | null, element: Element | null) =>
    Object.defineProperty(of, 'activeElement', { value: element, configurable: true });
  active(document, outer);
  active(outer.shadowRoot, inner);
  active(inner.shadowRoot, button);
  expect(focusedElement(document)).toBe(button);
  active(outer.shadowRoot, null);
  expect(focusedElement(document)).toBe(outer);
  active(document, null);
  expect(focusedElement(document)).toBeNull();
});
