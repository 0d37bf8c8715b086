import { describe, expect, it } from 'vitest';
import { withSection } from '../../../../src/cli/evaluation/markdown.ts';

const readme = 'before\n<!-- eval:begin -->\nold\n<!-- eval:end -->\nafter\n';

describe('withSection', () => {
  it('writes between the comments and nowhere else', () => {
    const once = withSection(readme, 'new');
    expect(once).toBe('before\n<!-- eval:begin -->\n\nnew\n<!-- eval:end -->\nafter\n');
    expect(withSection(once, 'new')).toBe(once);
  });

  it('says what is missing', () => {
    expect(() => withSection('no comments', 'new')).toThrow(/put "<!-- eval:begin -->"/);
  });
});
