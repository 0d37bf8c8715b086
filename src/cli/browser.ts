/** Finds the browsers that tests, demo and read-page drive. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Lookup {
  variable: string;
  commands: readonly string[];
  paths: Partial<Record<NodeJS.Platform, readonly string[]>>;
  packages: readonly string[];
  install: string;
}

const LOOKUPS: Record<BrowserName, Lookup> = {
  chromium: {
    variable: 'LURELIGHT_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    packages: ['chromium'],
    install: 'Chromium or Chrome',
  },
  firefox: {
    variable: 'LURELIGHT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
    packages: ['firefox-esr'],
    install: 'Firefox 140 or later',
  },
};

/** Without these, screenshots of Thai, Khmer, Burmese and Chinese posts show boxes. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

function onPath(command: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));
}

function installed({ variable, commands, paths }: Lookup): string | undefined {
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, which is not there.`);
    return chosen;
  }
  return (
    commands.map(onPath).find((file) => file !== undefined) ??
    paths[process.platform]?.find((file) => existsSync(file))
  );
}

/** Debian as root in CI: the one place where something is installed without asking. */
function mayInstall(): boolean {
  return (
    process.env['CI'] === 'true' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    !/^ID=ubuntu/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')
  );
}

function aptInstall(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'inherit', 'inherit'] as const, timeout: 15 * 60_000 };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { ...options, stdio: [...options.stdio] });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed with status ${status}`);
  }
}

/** Path of the browser's program; throws one line that says what to install. */
export function findBrowser(name: BrowserName): string {
  const lookup = LOOKUPS[name];
  const found = installed(lookup);
  if (found) return found;
  if (mayInstall()) {
    aptInstall([...lookup.packages, ...FONTS]);
    const after = installed(lookup);
    if (after) return after;
  }
  throw new Error(
    `No ${name} found: install ${lookup.install}, or set ${lookup.variable} to its program file.`,
  );
}
