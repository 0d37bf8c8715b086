import type { ComponentChildren } from 'preact';
import { download } from '../../../platform/download.ts';
import { runCapture } from '../../../platform/run-capture.ts';
import type { SaveFixtureDeps } from './save-fixture.tsx';
import { SaveFixture } from './save-fixture.tsx';

type Answer = Awaited<ReturnType<SaveFixtureDeps['capture']>>;

/** What the popup of a developer build has beyond that of the stores, for the page in this tab. */
export function developerTools(tabId: number, script: string): ComponentChildren {
  // Our own script made the answer, in our own world of the page; its shape is src/capture/fixture.ts.
  const capture = async () => (await runCapture(script, tabId, crypto.randomUUID())) as Answer;
  return <SaveFixture capture={capture} download={download} />;
}
