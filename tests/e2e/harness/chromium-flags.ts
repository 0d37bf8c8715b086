/** Start-up of a quiet Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_OWN } from './gate-proxy.ts';

/** Keep the browser's own background calls out of the count of foreign requests. */
export const CHROMIUM_QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-gpu',
  // What cannot be switched off is sent to a name that the proxy does not count.
  `--gaia-url=http://${BROWSER_OWN}/`,
  `--apps-gallery-update-url=http://${BROWSER_OWN}/`,
  `--component-updater=url-source=http://${BROWSER_OWN}/`,
  // The last `--disable-features` wins, so this one carries what playwright would have said too.
  `--disable-features=${[
    'AutofillServerCommunication',
    'DestroyProfileOnBrowserClose',
    'DialMediaRouteProvider',
    'GlobalMediaControls',
    'HttpsUpgrades',
    'InterestFeedContentSuggestions',
    'MediaRouter',
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'Translate',
  ].join(',')}`,
];

/** Read at the first start of a profile: no speculative connections, no sign-in, no dictionary to fetch, developer
 * mode. */
const PREFERENCES = {
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], blocked_dictionaries: ['en-US', 'en'] },
  net: { network_prediction_options: 2 },
  signin: { allowed: false, allowed_on_next_startup: false },
  extensions: { ui: { developer_mode: true } },
};

export function writePreferences(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
}
