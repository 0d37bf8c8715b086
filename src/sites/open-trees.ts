import { MAX_ROOTS, openRootsIn } from './open-roots.ts';
import { anyOf } from './selectors.ts';
import type { SiteAdapter } from './types.ts';

const DOCUMENT = 9;

/**
 * The open shadow trees of a page, in which posts can stand too. A page pays for them only where it has some: they
 * are looked for when the whole page is looked at, and as long as the page itself shows no post; where the adapter
 * names their elements, always. Once there is one, what comes in is searched as well.
 */
export class OpenTrees {
  readonly #hosts: string;
  readonly #known = new WeakSet<ShadowRoot>();
  #count = 0;
  #fresh: ShadowRoot[] = [];

  constructor({ hosts }: Pick<SiteAdapter, 'hosts'>) {
    this.#hosts = anyOf(hosts);
  }

  get any(): boolean {
    return this.#count > 0;
  }

  /** Trees at or below `scope`; `hasPosts`: the page itself shows posts. */
  within(scope: ParentNode & Node, hasPosts: boolean): readonly ShadowRoot[] {
    if (!this.any && (scope.nodeType !== DOCUMENT || (hasPosts && this.#hosts === ''))) return [];
    const trees = openRootsIn(scope, this.#hosts === '' ? undefined : this.#hosts);
    for (const tree of trees) {
      if (this.#known.has(tree) || this.#count >= MAX_ROOTS) continue;
      this.#known.add(tree);
      this.#count += 1;
      this.#fresh.push(tree);
    }
    return trees;
  }

  /** Those found since the last call, to be watched. */
  takeNew(): readonly ShadowRoot[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}
