import type { JSX } from 'preact';

/** Shapes on a 20 × 20 grid. The levels differ in shape as well as in colour. */
const SHAPES = {
  strong: (
    <>
      <path d="M10 1.8 19 17.6H1z" fill="currentColor" />
      <path
        d="M10 7.4v4.6M10 14.6v.1"
        stroke="var(--icon-gap, #fff)"
        stroke-width="2"
        stroke-linecap="round"
      />
    </>
  ),
  some: (
    <g fill="none" stroke="currentColor" stroke-width="1.8">
      <path d="M10 2.6 18 16.8H2z" stroke-linejoin="round" />
      <path d="M10 8v3.6M10 14.1v.1" stroke-linecap="round" />
    </g>
  ),
  unsure: (
    <g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round">
      <circle cx="10" cy="10" r="8" stroke-dasharray="3.2 2.4" />
      <path d="M7.8 8a2.2 2.2 0 1 1 3.1 2c-.6.3-.9.7-.9 1.4M10 14.1v.1" />
    </g>
  ),
  none: (
    <g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round">
      <circle cx="10" cy="10" r="8" />
      <path d="M6.5 10h7" />
    </g>
  ),
  help: (
    <g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round">
      <path d="M4 3.5h3l1.4 3.8-1.9 1.3a10 10 0 0 0 4.9 4.9l1.3-1.9 3.8 1.4v3c0 .8-.7 1.5-1.5 1.5A13.5 13.5 0 0 1 2.5 5c0-.8.7-1.5 1.5-1.5z" />
    </g>
  ),
  close: <path d="m5 5 10 10M15 5 5 15" stroke="currentColor" stroke-width="2" stroke-linecap="round" />,
  chevron: (
    <path d="m5 7.5 5 5 5-5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
  ),
  check: (
    <path
      d="m4 10.5 4 4 8-9"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  ),
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof SHAPES;

/** A decoration beside words that say the same; hidden from screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
