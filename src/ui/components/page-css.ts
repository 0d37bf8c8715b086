import { SHARED_CSS } from './shared-css.ts';
import { tokensCss } from './tokens.ts';

const PAGE = `
:root{font-size:100%;background:var(--page);color:var(--text);}
body{margin:0;font:400 1rem/1.5 var(--font);overflow-wrap:anywhere;-webkit-text-size-adjust:100%;}
body:lang(th),body:lang(my),body:lang(km){line-height:1.7;}
h1{font-size:1.5rem;line-height:1.25;font-weight:700;letter-spacing:-.01em;}
h2{font-size:1.125rem;}
.muted{color:var(--muted);}
.small{font-size:.9375em;}
.stack{display:grid;gap:12px;}
.stack-tight{display:grid;gap:6px;}
.card{display:grid;gap:12px;min-width:0;padding:16px;background:var(--surface);border:1px solid var(--hairline);border-radius:14px;}
.card>[aria-live]:empty{margin-block-start:-12px;}
.brand{display:flex;align-items:center;gap:8px;font-weight:700;color:var(--accent);}
.wide{width:100%;}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;}
label,legend{font-weight:600;}
fieldset{border:0;margin:0;padding:0;min-width:0;}
input,select,textarea{font:inherit;color:var(--text);background:var(--surface);border:1.5px solid var(--line);
border-radius:var(--radius);min-height:var(--touch);padding:8px 12px;width:100%;max-width:100%;}
textarea{resize:vertical;min-height:6.5em;line-height:1.45;}
a{color:var(--accent);}
a.button{text-decoration:none;}
details>summary{cursor:pointer;min-height:var(--touch);display:flex;align-items:center;gap:8px;font-weight:600;list-style:none;}
details>summary::-webkit-details-marker{display:none;}
details>summary .icon{transition:none;}
details[open]>summary .icon{transform:scaleY(-1);}
.switch{display:flex;align-items:center;justify-content:space-between;gap:16px;min-height:var(--touch);font-weight:400;cursor:pointer;}
.switch input{appearance:none;flex:none;width:48px;height:28px;min-height:0;padding:0;margin:0;border-radius:99px;border:1.5px solid var(--line);
background:var(--page);position:relative;cursor:pointer;}
.switch input::before{content:"";position:absolute;top:50%;inset-inline-start:4px;width:18px;height:18px;border-radius:50%;background:var(--line);transform:translateY(-50%);}
.switch input:checked{background:var(--accent);border-color:var(--accent);}
.switch input:checked::before{inset-inline-start:auto;inset-inline-end:4px;background:var(--onAccent);}
.switch input:focus-visible{border-radius:99px;}
@media (prefers-reduced-motion:no-preference){.switch input{transition:background-color .12s;}}
@media (forced-colors:active){.card{border-color:CanvasText;}.switch input{appearance:auto;}.switch input::before{display:none;}}
`;

/** Styles of every page of ours; each page adds its own layout to it. */
export const PAGE_CSS = tokensCss(':root') + SHARED_CSS + PAGE;
