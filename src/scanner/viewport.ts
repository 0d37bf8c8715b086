import type { MakeViewport } from './ports.ts';

/** How far from the visible part a post is judged: one screen above and below. */
const MARGIN = '100% 0px';

/**
 * Tells which posts come near the visible part of the page. An element without a box of its own
 * (`display: contents`) is never seen: its first child is watched in its place.
 */
export const pageViewport: MakeViewport = (onSight) => {
  const standsFor = new WeakMap<Element, Element>();
  const watched = new WeakMap<Element, Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      onSight(
        entries.map((entry) => {
          const element = standsFor.get(entry.target) ?? entry.target;
          return { element, near: entry.isIntersecting, inside: entry.isIntersecting && isVisible(entry) };
        }),
      );
    },
    { rootMargin: MARGIN },
  );
  return {
    watch(element) {
      const boxless = getComputedStyle(element).display === 'contents';
      const target = (boxless ? element.firstElementChild : null) ?? element;
      standsFor.set(target, element);
      watched.set(element, target);
      observer.observe(target);
    },
    unwatch(element) {
      const target = watched.get(element);
      if (target !== undefined) observer.unobserve(target);
    },
    stop: () => observer.disconnect(),
  };
};

function isVisible({ boundingClientRect: box, rootBounds }: IntersectionObserverEntry): boolean {
  if (rootBounds === null) return true;
  const screen = rootBounds.height / 3;
  return box.bottom > rootBounds.top + screen && box.top < rootBounds.bottom - screen;
}
