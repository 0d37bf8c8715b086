const NONE: readonly Element[] = [];

/** A list of the page's as an array: by index, because its iterator takes many times as long. */
export function elementsOf(list: NodeListOf<Element>): readonly Element[] {
  const { length } = list;
  if (length === 0) return NONE;
  const found: Element[] = [];
  for (let at = 0; at < length; at += 1) {
    const element = list[at];
    if (element !== undefined) found.push(element);
  }
  return found;
}
