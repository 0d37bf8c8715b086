import type { Health, Post } from '../../contracts/post.ts';
import type { PageReading } from '../../sites/read-page.ts';

const SHOWN = [
  'site',
  'surface',
  'id',
  'author',
  'handle',
  'text',
  'permalink',
  'time',
  'timeText',
  'truncated',
  'links',
] as const satisfies readonly (keyof Post)[];

export interface PageOutput {
  readonly posts: readonly Pick<Post, (typeof SHOWN)[number]>[];
  readonly health: Health;
}

/** What read-page prints: the fields that a fixture's author checks by eye. */
export function outputOf({ posts, health }: PageReading): PageOutput {
  return {
    posts: posts.map(
      (post) => Object.fromEntries(SHOWN.map((name) => [name, post[name]])) as PageOutput['posts'][0],
    ),
    health,
  };
}
