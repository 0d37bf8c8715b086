import type { Presenter } from './ports.ts';

/**
 * Hands `presenter` the element in which a post's badge is to stand, and remembers it: when the badge goes, the
 * post's root may already hold another post.
 */
export function placedPresenter(presenter: Presenter, placeOf: (root: Element) => Element): Presenter {
  const places = new WeakMap<Element, Element>();
  const clear = (root: Element): void => {
    const place = places.get(root);
    places.delete(root);
    if (place) presenter.clear(place);
  };
  return {
    show(root, judged) {
      const known = places.get(root);
      const place = placeOf(root);
      if (known && known !== place) clear(root);
      places.set(root, place);
      presenter.show(place, judged);
    },
    clear,
  };
}
