import type { Timing } from './ports.ts';

/** The page's own clock. */
export function pageTiming(): Timing {
  return {
    now: () => performance.now(),
    frame(run) {
      const id = requestAnimationFrame(() => run());
      return () => cancelAnimationFrame(id);
    },
    later(run, ms) {
      const id = setTimeout(run, ms);
      return () => clearTimeout(id);
    },
  };
}
