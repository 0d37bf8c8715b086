/**
 * A script of the page itself that takes down whatever a hostile page could notice of us: messages, events that
 * no person caused, attributes on its elements, nodes in its tree, resources, databases, names on `window`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, Tab } from './session.ts';

export interface Noticed {
  messages: string[];
  events: string[];
  attributes: string[];
  /** Tag and attributes of nodes that were added, by parent. */
  added: string[];
  removed: string[];
  resources: string[];
  databases: string[];
  globals: string[];
  styleSheets: number;
}

interface Notes extends Omit<Noticed, 'resources' | 'databases' | 'globals' | 'styleSheets'> {
  globalsBefore: string[];
}
type Witnessed = Window & { witness: Notes };

/** Runs in the page, before everything else. */
function witness(eventNames: readonly string[]): void {
  const record: Notes = {
    messages: [],
    events: [],
    attributes: [],
    added: [],
    removed: [],
    globalsBefore: [],
  };
  (window as unknown as Witnessed).witness = record;
  record.globalsBefore = Object.getOwnPropertyNames(window);
  const note = (kind: 'attributes' | 'added' | 'removed', node: Node, more = ''): void => {
    const name =
      node instanceof Element ? `${node.localName}[${node.getAttributeNames().join(',')}]` : node.nodeName;
    record[kind].push(name + more);
  };
  window.addEventListener('message', (event) => record.messages.push(String(event.data)), true);
  for (const name of eventNames)
    for (const target of [window, document])
      target.addEventListener(
        name,
        (event) => {
          if (!event.isTrusted) record.events.push(name);
        },
        true,
      );
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((changes) => {
      for (const change of changes) {
        if (change.type === 'attributes') note('attributes', change.target, ` ${change.attributeName}`);
        for (const node of change.addedNodes) note('added', node);
        for (const node of change.removedNodes) note('removed', node);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Every string in our content scripts that could be the name of an event. */
function possibleEventNames(folder: string): string[] {
  const code = ['scanner.js', 'badge.js'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const names = [...code.matchAll(/[`'"]([A-Za-z][\w:.-]{2,60})[`'"]/g)].map(([, name]) => name ?? '');
  return [...new Set([...names, 'wxt:locationchange', 'wxt:content-script-started'])];
}

/** The page with the witness as its first script. */
export function withWitness(session: Session, html: string): string {
  const names = JSON.stringify(possibleEventNames(session.extensionFolder)).replaceAll('<', '\\u003c');
  const script = `<script>(${witness.toString()})(${names})</script>`;
  if (!/<head>/i.test(html)) throw new Error('the page has no <head> to put the witness into');
  return html.replace(/<head>/i, (head) => head + script);
}

/** What the page has noticed so far. */
export function noticed(tab: Tab): Promise<Noticed> {
  return tab.evaluate(async () => {
    const { globalsBefore, ...record } = (window as unknown as Witnessed).witness;
    return {
      ...record,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      globals: Object.getOwnPropertyNames(window).filter((name) => !globalsBefore.includes(name)),
      styleSheets: document.adoptedStyleSheets.length,
    };
  }, null);
}
