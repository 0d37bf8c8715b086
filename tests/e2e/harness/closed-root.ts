/** What can be seen and pressed in one of our closed shadow roots. */
export interface ClosedRoot {
  /** Text of the page's element in which the host lies, without ours. */
  within: string;
  /** The same one element further out: some sites keep title and body of a post in elements of their own. */
  around: string;
  /** Rendered text, as a person reads it. */
  text: string;
  html: string;
  /** The quoted words, one entry a quotation. */
  quotes: string[];
  /** Attributes of the host: there should be none. */
  hostAttributes: string[];
  hostTag: string;
  /** Size of the host's box in CSS pixels. */
  box: { width: number; height: number };
  /** Name and middle of everything that can be pressed, in CSS pixels of the viewport. */
  buttons: { name: string; x: number; y: number; expanded: string | null }[];
}

/**
 * Runs inside the page on a shadow root that the browser's debugging protocol handed out (a page's own script
 * cannot get at it). Self-contained: its source is sent to the browser. `bring`: scroll the button of this name
 * into sight first, as a person does before pressing it.
 */
export function readClosedRoot(root: ShadowRoot, bring: string | null): ClosedRoot {
  const host = root.host as HTMLElement;
  const parent = host.parentElement;
  const pressable = [...root.querySelectorAll('button, summary, a[href], [role="button"]')];
  const names = pressable.map((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  if (bring !== null)
    pressable[names.indexOf(bring)]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const size = host.getBoundingClientRect();
  return {
    within: (parent?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    around: (parent?.parentElement?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    text: [...root.children]
      .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
      .join('\n')
      .trim(),
    html: root.innerHTML,
    quotes: [...root.querySelectorAll('blockquote, q')].map((quote) => (quote.textContent ?? '').trim()),
    hostAttributes: host.getAttributeNames(),
    hostTag: host.localName,
    box: { width: size.width, height: size.height },
    buttons: pressable.map((button, at) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return {
        name: names[at] ?? '',
        x: left + width / 2,
        y: top + height / 2,
        expanded: button.getAttribute('aria-expanded'),
      };
    }),
  };
}
