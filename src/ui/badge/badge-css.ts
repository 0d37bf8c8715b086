import { SHARED_CSS } from '../components/shared-css.ts';
import { tokensCss } from '../components/tokens.ts';

/**
 * The host carries no attribute; `!important` here wins over whatever the page says of every <div>. Its size
 * depends on the language alone. `z-index` lifts it over links that some sites lay over the whole post.
 */
const HOST = `
:host{all:initial !important;display:block !important;position:relative !important;z-index:2 !important;
width:fit-content !important;max-width:100% !important;margin:6px 0 !important;
flex:0 0 auto !important;align-self:flex-start !important;grid-column:1/-1 !important;}
`;

const BADGE = `
.lurelight{font:400 15px/1.5 var(--font);color:var(--text);text-align:start;letter-spacing:normal;word-spacing:normal;text-transform:none;overflow-wrap:anywhere;-webkit-text-size-adjust:100%;}
.pill{appearance:none;display:inline-flex;align-items:center;gap:8px;min-height:var(--touch);max-width:100%;margin:0;padding:6px 14px 6px 12px;
font:inherit;font-weight:650;line-height:1.25;text-align:start;border-radius:99px;border:1.5px solid currentColor;cursor:pointer;}
.pill-strong{color:var(--strong);background:var(--strongSoft);--icon-gap:var(--strongSoft);}
.pill-some{color:var(--some);background:var(--surface);}
.pill-unsure,.pill-none,.pill-fine{color:var(--unsure);background:var(--surface);}
.pill .labels{display:grid;}
.pill .labels>*{grid-area:1/1;}
.pill .sizer{visibility:hidden;}
.pill .chevron{display:inline-flex;}
.pill[aria-expanded=true] .chevron{transform:scaleY(-1);}
.panel{position:fixed;inset:auto;margin:0;padding:0;border:1px solid var(--line);border-radius:14px;
color:var(--text);background:var(--surface);box-shadow:var(--shadow);display:flex;overflow:hidden;}
.panel-body{display:grid;gap:14px;flex:1;min-width:0;overflow:hidden auto;overscroll-behavior:contain;scrollbar-width:thin;scrollbar-color:var(--line) transparent;padding:14px 16px 16px;}
.panel-head{display:flex;gap:8px;align-items:flex-start;justify-content:space-between;}
.panel-head h2{font-size:1.0625em;padding-block:9px;}
.panel h3{margin:0;}
.panel .close{flex:none;margin:-2px -8px 0 0;}
.lurelight[dir=rtl] .panel .close{margin:-2px 0 0 -8px;}
.panel .stack{display:grid;gap:8px;}
.panel .stack .button{justify-content:flex-start;text-align:start;}
.panel-foot{position:sticky;bottom:-16px;margin:0 -16px -16px;padding:10px 16px 12px;background:var(--surface);border-block-start:1px solid var(--hairline);}
.panel .muted{color:var(--muted);font-size:.9375em;}
.lurelight:lang(th) .panel,.lurelight:lang(my) .panel,.lurelight:lang(km) .panel{line-height:1.7;}
@media (forced-colors:active){.pill{border-color:ButtonBorder;}.panel{border:2px solid CanvasText;}}
@media print{.lurelight{display:none;}}
`;

export const BADGE_CSS = HOST + tokensCss('.lurelight') + SHARED_CSS + BADGE;
