/** The lantern: drawn like the toolbar icon (public/icon), so that a reader knows one by the other. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0b5960" />
      <path d="M12 9.2a4 4 0 0 1 8 0" fill="none" stroke="#ffe3a1" stroke-width="2" stroke-linecap="round" />
      <path d="M9.5 9.5h13l1.2 2.5H8.3z" fill="#ffe3a1" />
      <path d="M10.5 13.2h11l.9 9.3H9.6z" fill="#ffd069" />
      <path d="M16 14.8c2 2.2 2.7 3.5 2.7 4.8a2.7 2.7 0 0 1-5.4 0c0-1.3.7-2.6 2.7-4.8z" fill="#b4540a" />
      <path d="M8.3 23.5h15.4v2.3H8.3z" fill="#ffe3a1" />
    </svg>
  );
}
