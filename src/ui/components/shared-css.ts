/** Styles of the components that the badge's panel and the pages have in common. */
export const SHARED_CSS = `
*,*::before,*::after{box-sizing:border-box;}
h1,h2,h3,h4,p,ul,ol,blockquote{margin:0;padding:0;}
h2,h3,h4{font-size:1em;line-height:1.35;font-weight:650;}
.icon{flex:none;vertical-align:-.2em;}

.button{appearance:none;display:inline-flex;align-items:center;justify-content:center;gap:8px;
min-height:var(--touch);min-width:var(--touch);max-width:100%;padding:8px 16px;margin:0;
font:inherit;font-weight:600;line-height:1.25;text-align:center;overflow-wrap:anywhere;
color:var(--accent);background:var(--surface);border:1.5px solid var(--line);border-radius:var(--radius);cursor:pointer;}
.button:hover{background:var(--accentSoft);}
.button-primary{color:var(--onAccent);background:var(--accent);border-color:var(--accent);}
.button-primary:hover{background:var(--accent);filter:brightness(1.1);}
.button-danger{color:var(--onDanger);background:var(--danger);border-color:var(--danger);}
.button-danger:hover{background:var(--danger);filter:brightness(1.1);}
.button-quiet{background:transparent;border-color:transparent;padding-inline:10px;}
.button:disabled{color:var(--muted);background:transparent;border-style:dashed;border-color:var(--line);cursor:default;filter:none;}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px;}
.button:focus-visible{border-radius:var(--radius);}

.level{display:inline-flex;align-items:center;gap:6px;padding:3px 10px;border-radius:99px;font-size:.875em;font-weight:650;line-height:1.4;}
.level-strong{color:var(--strong);background:var(--strongSoft);--icon-gap:var(--strongSoft);}
.level-some{color:var(--some);background:var(--someSoft);}
.level-unsure{color:var(--unsure);background:var(--unsureSoft);}
.level-none{color:var(--unsure);background:var(--unsureSoft);}

.reasons{list-style:none;display:grid;gap:12px;}
.reason-title{font-weight:600;}
.reason-sentence{color:var(--muted);font-size:.9375em;}
blockquote{margin-block-start:4px;padding:6px 10px;border-inline-start:3px solid var(--line);
background:var(--page);border-radius:4px;overflow-wrap:anywhere;white-space:pre-line;font-size:.9375em;}
.checks{display:grid;gap:6px;}
.checks ol{padding-inline-start:1.4em;display:grid;gap:6px;}
.caveats{display:grid;gap:4px;color:var(--muted);font-size:.9375em;}
.caveats:empty{display:none;}
.caveats .not-proof{color:var(--text);font-weight:600;}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center;}
.notice{display:grid;gap:8px;padding:10px 12px;border-radius:var(--radius);background:var(--accentSoft);overflow-wrap:anywhere;}
.notice-failure{background:var(--someSoft);}
.notice-danger{background:var(--strongSoft);}
@media (prefers-reduced-motion:no-preference){.button{transition:background-color .12s;}}
@media (forced-colors:active){
.level,.notice,blockquote{border:1px solid CanvasText;}
.button{border-color:ButtonBorder;}
:focus-visible{outline-color:Highlight;}}
`;
