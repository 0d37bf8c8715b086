import * as fc from '../../../property.ts';
import { describe, expect, it } from 'vitest';
import { LONGEST_MAILTO, mailLink } from '../../../../src/reporting/transports/mailto.ts';
import { draftOf, ENGLISH, hotlineOf } from '../samples.ts';

const decode = (url: string) => {
  const [to = '', query = ''] = url.slice('mailto:'.length).split('?');
  const fields = new Map(query.split('&').map((pair) => pair.split('=', 2) as [string, string]));
  return {
    to,
    subject: decodeURIComponent(fields.get('subject') ?? ''),
    body: decodeURIComponent(fields.get('body') ?? ''),
  };
};

describe('mailLink', () => {
  it('carries subject and body whole, with CRLF', () => {
    const link = mailLink(draftOf(), [ENGLISH]);
    expect(link?.paste).toBe(false);
    expect(decode(link?.url ?? '')).toEqual({
      to: 'desk@example.com',
      subject: 'Seen & reported',
      body: 'Line 1\r\nLine 2: a=b&c?d #e',
    });
  });

  it('asks to paste a report that does not fit: 300 Thai letters do not', () => {
    const link = mailLink(draftOf({ body: 'ก'.repeat(300) }), [ENGLISH]);
    expect(link?.paste).toBe(true);
    expect(link?.url.length).toBeLessThanOrEqual(LONGEST_MAILTO);
    expect(decode(link?.url ?? '').body).toContain('Paste the copied report');
  });

  it('is none for a hotline without an address', () => {
    const { email: _email, ...hotline } = hotlineOf();
    expect(mailLink(draftOf({ hotline }), [ENGLISH])).toBeNull();
  });

  it('never throws, never exceeds the limit, and lets no text add a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (body) => {
        const broken = `${body}\ud800&bcc=x@example.com`;
        const url = mailLink(draftOf({ body: broken }), [ENGLISH])?.url ?? '';
        expect(url.length).toBeLessThanOrEqual(LONGEST_MAILTO);
        expect(url.split('&').map((field) => field.split('=')[0])).toHaveLength(2);
      }),
    );
  });
});
