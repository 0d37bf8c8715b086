import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** In a group the address names the group, not who wrote. */
export const groupWriter: Hook = (_found, root) => {
  if (root.querySelector(on.owner.css) !== null) return {};
  const writers = [...root.querySelectorAll(on.writer.css)].filter(
    (name) => name.closest(on.reply.css) === null,
  );
  const [writer] = writers;
  if (writer === undefined) return {};
  return { handle: /\/\/t\.me\/(\w+)$/.exec(writer.getAttribute('href') ?? '')?.[1] ?? null };
};
