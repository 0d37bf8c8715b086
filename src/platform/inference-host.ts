/**
 * Keeps one inference page (offscreen.html) alive: an offscreen document on Chrome, which outlives the service
 * worker, and an iframe of the background page on Firefox, which goes with it (design, "Contexts").
 */
import { browser } from './browser.ts';

const PAGE = 'offscreen.html';

/** The part of chrome.offscreen that is used; the polyfill does not know it. */
interface ChromeOffscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}
interface ChromeRuntime {
  getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
}
declare const chrome: { offscreen?: ChromeOffscreen; runtime: ChromeRuntime } | undefined;

let opening: Promise<void> | null = null;

async function open(): Promise<void> {
  if (typeof chrome !== 'undefined' && chrome.offscreen) {
    const existing = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (existing.length > 0) return;
    await chrome.offscreen.createDocument({
      url: PAGE,
      reasons: ['WORKERS'],
      justification: 'Runs the text classifier on this device.',
    });
    return;
  }
  if (document.querySelector(`iframe[src$="${PAGE}"]`)) return;
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(PAGE);
  const loaded = new Promise<void>((resolve, reject) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.addEventListener('error', () => reject(new Error(`${PAGE} did not load`)), { once: true });
  });
  document.body.append(frame);
  await loaded;
}

/** Opens the inference page unless it is there; calls at the same time share one opening. */
export function ensureInferenceHost(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
}
