/** Colours of a scheme; the pairs that text and controls use are held to WCAG 2.2 AA by a test. */
export interface Scheme {
  readonly page: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  /** Borders of controls, 3:1 against page and surface. */
  readonly line: string;
  /** Lines that only divide. */
  readonly hairline: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  readonly strong: string;
  readonly strongSoft: string;
  readonly some: string;
  readonly someSoft: string;
  readonly unsure: string;
  readonly unsureSoft: string;
  readonly danger: string;
  readonly onDanger: string;
}

export const LIGHT: Scheme = {
  page: '#f6f4ef',
  surface: '#ffffff',
  text: '#1c2427',
  muted: '#505d63',
  line: '#7a868b',
  hairline: '#dfdcd3',
  accent: '#0b5960',
  onAccent: '#ffffff',
  accentSoft: '#e2efee',
  strong: '#8f2a10',
  strongSoft: '#fcebe3',
  some: '#6d4a00',
  someSoft: '#fbf1d6',
  unsure: '#434f56',
  unsureSoft: '#eceff0',
  danger: '#a1162c',
  onDanger: '#ffffff',
};

export const DARK: Scheme = {
  page: '#14191b',
  surface: '#1d2427',
  text: '#edf1f0',
  muted: '#adb9bc',
  line: '#819095',
  hairline: '#343f43',
  accent: '#79d2d0',
  onAccent: '#05282a',
  accentSoft: '#173a3d',
  strong: '#ffb79f',
  strongSoft: '#43200f',
  some: '#f3cd74',
  someSoft: '#382c0d',
  unsure: '#c4ced2',
  unsureSoft: '#2b3438',
  danger: '#ffb1b8',
  onDanger: '#3a0610',
};

/** Text on background, 4.5:1 at least. */
export const TEXT_PAIRS: readonly (readonly [keyof Scheme, keyof Scheme])[] = [
  ['text', 'page'],
  ['text', 'surface'],
  ['muted', 'page'],
  ['muted', 'surface'],
  ['accent', 'page'],
  ['accent', 'surface'],
  ['accent', 'accentSoft'],
  ['text', 'accentSoft'],
  ['onAccent', 'accent'],
  ['strong', 'surface'],
  ['strong', 'strongSoft'],
  ['text', 'strongSoft'],
  ['some', 'surface'],
  ['some', 'someSoft'],
  ['text', 'someSoft'],
  ['unsure', 'surface'],
  ['unsure', 'unsureSoft'],
  ['text', 'unsureSoft'],
  ['danger', 'page'],
  ['danger', 'surface'],
  ['onDanger', 'danger'],
];

/** Borders and marks on background, 3:1 at least. */
export const CONTROL_PAIRS: readonly (readonly [keyof Scheme, keyof Scheme])[] = [
  ['line', 'page'],
  ['line', 'surface'],
  ['accent', 'page'],
  ['accent', 'surface'],
];

function declarations(scheme: Scheme): string {
  return Object.entries(scheme)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

/** Letters of every interface language and of the quotes, from the reader's own system: nothing is fetched. */
const FONTS = `system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Thai','Noto Sans Khmer','Noto Sans Myanmar','Noto Sans Lao','Noto Sans Bengali','Noto Sans Devanagari','Noto Naskh Arabic'`;

/**
 * Custom properties for a root (`:root` of our pages, `.lurelight` in the badge's shadow root), both schemes.
 * Chinese needs its own order of fonts: simplified and traditional share code points but not shapes.
 */
export function tokensCss(root: string): string {
  return `
${root}{color-scheme:light dark;${declarations(LIGHT)}
--radius:10px;--touch:44px;
--shadow:0 1px 2px rgb(0 0 0/.08),0 6px 24px rgb(0 0 0/.14);
--font:${FONTS},'Noto Sans CJK SC',sans-serif;}
@media (prefers-color-scheme:dark){${root}{${declarations(DARK)}--shadow:0 1px 2px rgb(0 0 0/.5),0 6px 24px rgb(0 0 0/.5);}}
${root}:lang(zh-Hans){--font:${FONTS},'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif;}
${root}:lang(zh-Hant){--font:${FONTS},'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC','Noto Sans TC',sans-serif;}
`;
}
