import type { Result } from '../contracts/result.ts';
import type { PageReading } from '../sites/read-page.ts';
import type { Captured } from './capture-page.ts';

/** The two files of a captured page, as tests/fixtures/sites keeps them. */
export interface FixtureFiles {
  /** `<site>--<surface>`. */
  readonly name: string;
  readonly html: string;
  readonly expected: string;
  readonly posts: number;
}

/**
 * `survivors`: words of the page would stay. `lost`: the redacted page gives another number of posts. `failed`: the
 * page could not be read or redacted.
 */
export type FixtureError = 'survivors' | 'lost' | 'failed';
export type FixtureResult = Result<FixtureFiles, FixtureError>;

/** A redacted page as a file: its first line tells where it stands. */
export const fixtureHtml = ({ url, html }: Captured): string =>
  `<!-- url: ${url} -->\n<!doctype html>\n${html}\n`;

/** The files of a fixture out of a redacted page and what the reader gives for it (`fixtureHtml`, read anew). */
export function fixtureOf(captured: Captured, reading: PageReading): FixtureResult {
  const { posts, health } = reading;
  if (captured.survivors.length > 0)
    return {
      ok: false,
      error: 'survivors',
      detail: `${captured.survivors.length} words of the page would survive; they stand in attributes or in JSON that src/capture/redact-document.ts takes for structure`,
    };
  if (posts.length !== captured.posts)
    return {
      ok: false,
      error: 'lost',
      detail: `the page has ${captured.posts} posts, the redacted one ${posts.length}; something that the adapter reads is lost in src/capture/redact-document.ts`,
    };
  return {
    ok: true,
    value: {
      name: `${health.site}--${health.surface}`,
      html: fixtureHtml(captured),
      expected: `${JSON.stringify({ state: health.state, posts }, null, 2)}\n`,
      posts: posts.length,
    },
  };
}
