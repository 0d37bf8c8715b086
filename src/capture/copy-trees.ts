import { MAX_ROOT_DEPTH, MAX_ROOTS } from '../sites/open-roots.ts';

/** What stood in an open shadow root: a copy, and its element in the copy of the page. */
export interface CopiedTree {
  readonly host: Element;
  readonly content: DocumentFragment;
}

/** Copies the open shadow trees of a page, which `cloneNode` leaves out. `copy`: the page's clone, still unchanged. */
export function copyTrees(page: Document, copy: Document): CopiedTree[] {
  const trees: CopiedTree[] = [];
  const look = (from: ParentNode, to: ParentNode, depth: number): void => {
    const copies = to.querySelectorAll('*');
    for (const [at, element] of [...from.querySelectorAll('*')].entries()) {
      const { shadowRoot } = element;
      const host = copies[at];
      if (shadowRoot === null || host === undefined || trees.length >= MAX_ROOTS) continue;
      const content = copy.createDocumentFragment();
      for (const child of shadowRoot.childNodes) content.append(copy.importNode(child, true));
      trees.push({ host, content });
      if (depth < MAX_ROOT_DEPTH) look(shadowRoot, content, depth + 1);
    }
  };
  look(page, copy, 1);
  return trees;
}

/** Writes the trees into their elements as declarative shadow roots. */
export function putBack(trees: readonly CopiedTree[], copy: Document): void {
  for (const { host, content } of trees) {
    const template = copy.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    template.content.append(content);
    host.prepend(template);
  }
}
