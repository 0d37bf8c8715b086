import type { MakeViewport, Sighting } from './ports.ts';

/** How far from the visible part a post is judged: one screen above and below. */
const MARGIN = '100% 0px';

/**
 * Tells which posts come near the visible part of the page. An element without a box of its own
 * (`display: contents`) is never seen: its first child is watched in its place. That is only found out when the
 * observer gives an empty box for it, because asking every element for its style costs more than reading it.
 */
export const pageViewport: MakeViewport = (onSight) => {
  const standsFor = new WeakMap<Element, Element>();
  const standIns = new WeakMap<Element, Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      const sightings: Sighting[] = [];
      for (const entry of entries) {
        const element = standsFor.get(entry.target) ?? entry.target;
        if (element === entry.target && isEmpty(entry) && standIn(element)) continue;
        sightings.push({
          element,
          near: entry.isIntersecting,
          inside: entry.isIntersecting && isVisible(entry),
        });
      }
      if (sightings.length > 0) onSight(sightings);
    },
    { rootMargin: MARGIN },
  );
  function standIn(element: Element): boolean {
    const child = element.firstElementChild;
    if (child === null || getComputedStyle(element).display !== 'contents') return false;
    standsFor.set(child, element);
    standIns.set(element, child);
    observer.unobserve(element);
    observer.observe(child);
    return true;
  }
  return {
    watch: (element) => observer.observe(element),
    unwatch(element) {
      observer.unobserve(element);
      const child = standIns.get(element);
      if (child !== undefined) observer.unobserve(child);
    },
    stop: () => observer.disconnect(),
  };
};

function isEmpty({ isIntersecting, boundingClientRect: box }: IntersectionObserverEntry): boolean {
  return !isIntersecting && box.width === 0 && box.height === 0;
}

function isVisible({ boundingClientRect: box, rootBounds }: IntersectionObserverEntry): boolean {
  if (rootBounds === null) return true;
  const screen = rootBounds.height / 3;
  return box.bottom > rootBounds.top + screen && box.top < rootBounds.bottom - screen;
}
