import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Place } from './place.ts';
import { inView, placePanel } from './place.ts';

/**
 * Keeps the open panel at its badge and closes it on Escape, on a press elsewhere and when the badge
 * leaves the view. The panel stands in the top layer: opening it moves nothing on the page (which would see the size
 * change, and whose lists measure their items), and no post cuts it off. Null before it was placed.
 */
export function usePlace(
  open: boolean,
  pill: RefObject<HTMLElement | null>,
  panel: RefObject<HTMLElement | null>,
  dir: 'ltr' | 'rtl',
  close: () => void,
): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  const latestClose = useRef(close);
  latestClose.current = close;

  useLayoutEffect(() => {
    if (open) panel.current?.showPopover();
  }, [open, panel]);

  useEffect(() => {
    const badge = pill.current;
    const view = badge?.ownerDocument.defaultView;
    if (!open || !badge || !view) return;
    const stop = new AbortController();
    let wasSeen = false;
    const follow = () => {
      const box = badge.getBoundingClientRect();
      const viewport = { width: view.document.documentElement.clientWidth, height: view.innerHeight };
      const seen = inView(box, viewport);
      // The badge of a long post can stand below the window when the reader asked for a check of it.
      if (seen || !wasSeen) setPlace(placePanel(box, viewport, dir));
      else latestClose.current();
      wasSeen ||= seen;
    };
    const root = badge.getRootNode();
    // From outside, everything in a closed root is its host.
    const own = 'host' in root ? (root.host as Node) : badge.parentNode;
    const onPress = (event: Event) => {
      if (own && !event.composedPath().includes(own)) latestClose.current();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latestClose.current();
    };
    follow();
    badge.parentElement?.addEventListener('keydown', onKey, { signal: stop.signal });
    const options = { capture: true, passive: true, signal: stop.signal };
    view.addEventListener('scroll', follow, options);
    view.addEventListener('resize', follow, options);
    view.document.addEventListener('pointerdown', onPress, options);
    return () => stop.abort();
  }, [open, pill, dir]);

  return place;
}
