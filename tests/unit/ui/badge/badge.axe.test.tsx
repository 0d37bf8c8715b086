// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, test } from 'vitest';
import type { PostClass } from '../../../../src/contracts/judgement.ts';
import { Badge } from '../../../../src/ui/badge/badge.tsx';
import { badgeActions } from '../../../../src/ui/badge/actions.ts';
import { LanguageProvider } from '../../../../src/ui/components/i18n.tsx';
import { expectAccessible, installPopover } from '../dom.ts';
import { assessment, FLAG_ID, post, stretched } from '../fixtures.ts';

const actions = badgeActions(
  () => Promise.resolve({ ok: false, error: 'failed' }),
  () => null,
);

beforeAll(installPopover);
afterEach(cleanup);

// The same component in an open tree: axe sees nothing in a closed root.
test.each(['lure', 'job_scam', 'person_trade'] as const satisfies readonly PostClass[])(
  'the open panel for %s has no fault that axe knows, with long words and right to left',
  async (kind) => {
    const { container } = render(
      <LanguageProvider language={stretched('rtl')}>
        <Badge
          open={false}
          actions={actions}
          shown={{
            post: post(),
            assessment: assessment({ class: kind, truncated: true }),
            flagId: FLAG_ID,
            requested: false,
          }}
        />
      </LanguageProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: /Strong signs/ }));
    fireEvent.click(await screen.findByRole('button', { name: /Not right/ }));
    await screen.findByRole('button', { name: /This post is fine/ });
    await expectAccessible(container);
  },
);
