import { useState } from 'preact/hooks';
import { errorText } from '../../../util/error-text.ts';
import { Button } from '../../components/button.tsx';

/** A captured page as src/capture/fixture.ts gives it. */
export interface Saved {
  readonly name: string;
  readonly html: string;
  readonly expected: string;
  readonly posts: number;
}
type Answer = { ok: true; value: Saved } | { ok: false; error: string; detail?: string };

export interface SaveFixtureDeps {
  /** Has the page redacted and read; rejects with the browser's reason where it lets nobody in. */
  capture(): Promise<Answer>;
  download(file: Blob, name: string): Promise<void>;
}

/**
 * Saves the open page as a fixture. Only builds for developers have it, so its words are in English and in no
 * catalogue.
 */
export function SaveFixture({ capture, download }: SaveFixtureDeps) {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    setSaid('Redacting and reading the page…');
    try {
      const answer = await capture();
      if (answer.ok) {
        const { name, html, expected, posts } = answer.value;
        await download(new Blob([html], { type: 'text/html' }), `${name}.html`);
        await download(new Blob([expected], { type: 'application/json' }), `${name}.expected.json`);
        setSaid(
          `Saved ${name}.html and .expected.json: ${posts} posts. Read both before you commit them, and name a lure and a twin in the first line.`,
        );
      } else setSaid(`Nothing is saved. ${answer.error}: ${answer.detail ?? ''}`);
    } catch (error) {
      setSaid(`Nothing is saved. ${errorText('capturing the page', error)}`);
    }
    setBusy(false);
  };

  return (
    <section class="card" lang="en" dir="ltr" aria-label="For developers">
      <h2>For developers</h2>
      <p class="muted small">
        The page as it stands, with open shadow trees. What people wrote is replaced; the structure stays.
      </p>
      <Button disabled={busy} onClick={() => void save()}>
        Save this page as a fixture
      </Button>
      <output>{said}</output>
    </section>
  );
}
