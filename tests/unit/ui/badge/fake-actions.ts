import { vi } from 'vitest';
import type { BadgeActions } from '../../../../src/ui/badge/actions.ts';
import { assessment, FLAG_ID } from '../fixtures.ts';

const ok = () => Promise.resolve({ ok: true as const, value: null });

/** What a badge can ask for, each done at once; tests look at the calls. */
export function fakeActions(): BadgeActions {
  return {
    report: vi.fn(ok),
    raise: vi.fn(() =>
      Promise.resolve({ ok: true as const, value: { flagId: FLAG_ID, assessment: assessment() } }),
    ),
    danger: vi.fn(ok),
    markFine: vi.fn(ok),
    mute: vi.fn(ok),
    switchSite: vi.fn(ok),
  };
}
