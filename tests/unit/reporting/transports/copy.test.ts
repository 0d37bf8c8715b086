import { describe, expect, it } from 'vitest';
import { copyText } from '../../../../src/reporting/transports/copy.ts';
import { draftOf } from '../samples.ts';

describe('copyText', () => {
  it('is the subject and the very body that was shown', () => {
    expect(copyText(draftOf())).toBe('Seen & reported\n\nLine 1\nLine 2: a=b&c?d #e');
  });
});
