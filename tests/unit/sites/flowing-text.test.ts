// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { flowingText } from '../../../src/sites/flowing-text.ts';
import { readText } from '../../../src/sites/read-text.ts';
import type { TextRule } from '../../../src/sites/text-rule.ts';
import * as fc from '../../property.ts';

const element = (html: string): Element => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};
const line: TextRule = { drop: '.drop', pre: false, max: 1_000 };
const kept: TextRule = { ...line, pre: true, inline: true };
/** The same text by the walk: a sign that occurs nowhere is only looked for by it. */
const walked = (root: Element, rule: TextRule) =>
  readText(root, { ...rule, sign: { sel: { css: '.sign', seen: 'D', from: 'this test' }, attr: 'alt' } });

describe('flowingText', () => {
  it.each([
    ['spans', '<span>Hiring</span> <b>now</b>', line, 'Hiring now'],
    ['one text in blocks', '<div><div><span>Hiring</span></div></div>', line, 'Hiring'],
    ['blocks that are parts of a line', 'Write to <div>@a00</div>', kept, 'Write to @a00'],
    ['kept lines', 'Hiring \nnow', kept, 'Hiring\nnow'],
  ])('%s', (_case, html, rule, text) => {
    expect(flowingText(element(html), rule)?.text).toBe(text);
  });

  it.each([
    ['two blocks', '<div>a</div><div>b</div>', line],
    ['a line break', 'a<br>b', kept],
    ['an image', '<span>a</span><img alt="b">', line],
    ['what is hidden', '<span>a</span><span hidden>b</span>', line],
    ['what is dropped', '<span>a</span><span class="drop">b</span>', line],
    ['a script', '<span>a</span><script>b</script>', line],
    ['white space that is laid out otherwise', 'a  b', line],
    ['more than may be read', 'a'.repeat(1_001), line],
    ['nothing', '', line],
  ])('leaves %s to the walk', (_case, html, rule) => {
    expect(flowingText(element(html), rule)).toBeNull();
  });

  it('gives what the walk gives, whatever the markup', () => {
    const text = fc.constantFrom('a', ' b', 'c ', ' ', '\n', 'd\u00a0', ' \n', 'e  f');
    const names = fc.constantFrom('span', 'b', 'a', 'div', 'p', 'br', 'img', 'td', 'script', 'pre');
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        text,
        fc
          .tuple(names, fc.array(tie('node'), { maxLength: 3 }))
          .map(([name, inside]) =>
            /^(?:br|img)$/.test(name) ? `<${name}>` : `<${name}>${inside.join('')}</${name}>`,
          ),
      ),
    }));
    let flowing = 0;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 3 }), fc.constantFrom(line, kept), (nodes, rule) => {
        const root = element(nodes.join(''));
        const found = flowingText(root, rule);
        if (found === null) return;
        flowing += 1;
        expect(found.text).toBe(walked(root, rule).text);
      }),
    );
    expect(flowing).toBeGreaterThan(0);
  });
});
