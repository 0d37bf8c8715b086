import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Session, SessionOptions } from './session.ts';

/** A fresh browser with the built extension, in the browser that LURELIGHT_E2E names (Chromium by default). */
export function startSession(options: SessionOptions = {}): Promise<Session> {
  return process.env['LURELIGHT_E2E'] === 'firefox' ? startFirefox(options) : startChromium(options);
}
