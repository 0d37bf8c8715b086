import { describe, expect, it } from 'vitest';
import type { ReportDraft } from '../../../../src/reporting/compose.ts';
import { phoneScript } from '../../../../src/reporting/transports/phone-script.ts';
import { draftOf, ENGLISH } from '../samples.ts';

describe('phoneScript', () => {
  const parts: ReportDraft['parts'] = [
    { id: 'text', label: 'Text of the post', value: 'a long text', included: true },
    { id: 'link', label: 'Link to the post', value: 'https://example.com/1', included: true },
    { id: 'handle', label: 'Handle of the account', value: '@hr_00', included: false },
    { id: 'note', label: 'What I want to add', value: 'n'.repeat(400), included: true },
  ];

  it('asks first whether it is safe to speak', () => {
    expect(phoneScript(draftOf(), [ENGLISH]).before[0]).toMatch(/^Is it safe to speak\?/);
  });

  it('reads out the parts that are in, not the whole text, nothing at length', () => {
    const { lines } = phoneScript(draftOf({ parts }), [ENGLISH]);
    expect(lines).toContain('Link to the post: https://example.com/1');
    expect(lines.join('\n')).not.toContain('a long text');
    expect(lines.join('\n')).not.toContain('@hr_00');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(340);
  });

  it('says right after the greeting that somebody is in danger', () => {
    expect(phoneScript(draftOf({ danger: true }), [ENGLISH]).lines[1]).toBe('Somebody may be in danger now.');
  });
});
