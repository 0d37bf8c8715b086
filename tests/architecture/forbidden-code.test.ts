import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Module } from './modules.ts';
import { ROOT, lineAt, readModules, visit } from './modules.ts';

interface Rule {
  name: string;
  /** Identifiers and property names that must not occur. */
  names: readonly string[];
  /** Files to which the rule applies. */
  where: RegExp;
  /** Files that may, each for a reason. */
  except: readonly { file: RegExp; why: string }[];
  instead: string;
}

const RULES: readonly Rule[] = [
  {
    name: 'network',
    names: [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'sendBeacon',
      'RTCPeerConnection',
      'WebTransport',
    ],
    where: /^(src|entrypoints)\//,
    except: [
      {
        file: /^src\/reporting\//,
        why: 'sends what the user decided to send, to an intake that was configured',
      },
      {
        file: /^(src\/classifier|entrypoints\/offscreen)\//,
        why: "reads the model from the extension's own package",
      },
    ],
    instead: 'nothing leaves the device but by src/reporting',
  },
  {
    name: 'markup from strings',
    names: [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'createContextualFragment',
    ],
    where: /^(src|entrypoints)\//,
    except: [
      {
        file: /^src\/capture\/capture-page\.ts$/,
        why: 'reads the markup of a redacted copy to write it to a file; makes no nodes of it',
      },
    ],
    instead: 'build nodes with Preact or createElement; post text is hostile',
  },
  {
    name: 'code from strings',
    names: ['eval', 'Function'],
    where: /^(src|entrypoints)\//,
    except: [],
    instead: 'write the code as code',
  },
  {
    name: 'words to the page',
    names: ['postMessage', 'dispatchEvent', 'CustomEvent'],
    where: /^(src\/(scanner|sites|ui\/badge)|entrypoints)\//,
    except: [],
    instead: 'the page may learn nothing of us; talk to the background through src/messaging',
  },
  {
    name: 'acting for the user',
    names: ['click', 'scrollTo', 'scrollBy', 'scrollIntoView', 'submit', 'requestSubmit'],
    where: /^src\/(scanner|sites)\//,
    except: [],
    instead: 'the extension never clicks or scrolls by itself',
  },
  {
    name: 'marks on the page',
    names: ['localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'dataset', 'setAttribute', 'classList'],
    where: /^src\/(scanner|sites)\//,
    except: [],
    instead: 'keep what is known about an element in a WeakMap',
  },
];

/** Uses of a rule's names as code: `name`, `x.name`, never in comments, strings, types or object keys. */
function uses(module: Module, names: readonly string[]): string[] {
  const found: string[] = [];
  visit(module.program, (node) => {
    const { type } = node;
    const key = node['property'] as { name?: string; type?: string; start?: number } | undefined;
    if (type === 'MemberExpression' && !node['computed'] && key?.name && names.includes(key.name)) {
      found.push(`${module.file}:${lineAt(module.source, key.start ?? 0)} ${key.name}`);
    }
    if (type === 'JSXAttribute') {
      const name = (node['name'] as { name?: unknown }).name;
      if (typeof name === 'string' && names.includes(name))
        found.push(`${module.file}:${lineAt(module.source, node.start)} ${name}`);
    }
    const callee = node['callee'] as { type?: string; name?: string; start?: number } | undefined;
    if (
      (type === 'CallExpression' || type === 'NewExpression') &&
      callee?.type === 'Identifier' &&
      callee.name &&
      names.includes(callee.name)
    )
      found.push(`${module.file}:${lineAt(module.source, callee.start ?? 0)} ${callee.name}`);
  });
  return found;
}

const broken = (rule: Rule, modules: readonly Module[]): string[] =>
  modules
    .filter(({ file }) => rule.where.test(file) && !rule.except.some((one) => one.file.test(file)))
    .flatMap((module) => uses(module, rule.names));

describe('code that is not written here', () => {
  const modules = readModules(ROOT, ['src', 'entrypoints']);

  it.each(RULES)('$name', (rule) => expect(broken(rule, modules), rule.instead).toEqual([]));

  it.each([
    ['network', 'await fetch("https://example.com")'],
    ['network', 'navigator.sendBeacon("x")'],
    ['network', 'new WebSocket("wss://example.com")'],
    ['network', 'globalThis.fetch("x")'],
    ['markup from strings', 'document.body.innerHTML = "x"'],
    ['code from strings', 'new Function("return 1")'],
    ['words to the page', 'window.postMessage("hi", "*")'],
    ['acting for the user', 'document.body.click()'],
    ['marks on the page', 'document.body.dataset["x"] = "1"'],
  ])('%s sees: %s', (name, code) => {
    const root = mkdtempSync(join(tmpdir(), 'lurelight-forbidden-'));
    try {
      writeFileSync(join(root, 'planted.ts'), `// fetch innerHTML in a comment\n${code};\nexport {};\n`);
      const [planted] = readModules(root, ['.']);
      const rule = RULES.find((one) => one.name === name);
      expect(planted && rule && uses(planted, rule.names)).toHaveLength(1);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
