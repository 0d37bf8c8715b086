/** Layout of the report page, beside the styles of every page. */
export const REPORT_CSS = `
.report{max-width:66rem;margin-inline:auto;padding:20px 16px 64px;gap:24px;}
.report h2:focus{outline:none;}
legend{padding:0;}
.report h3{font-size:1.0625rem;}
.post-text{max-height:18rem;overflow:auto;font-size:1rem;}
.question{border-inline-start:5px solid var(--danger);}
.question h2{font-size:1.375rem;}
.ways{display:grid;gap:10px;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));}
.two{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));align-items:start;}
.cards{display:grid;gap:12px;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));}
.hotline{align-content:start;}
.hotline .button{justify-self:start;}
.contacts{list-style:none;display:grid;gap:8px;}
.contacts li{display:flex;flex-wrap:wrap;align-items:center;gap:4px 10px;}
.caution{padding:8px 10px;border-radius:8px;background:var(--someSoft);font-size:.9375em;}
.check-first{color:var(--some);}
.advice{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));align-items:start;}
.advice ul,.earlier,.script ol{padding-inline-start:1.3em;display:grid;gap:6px;}
.script li{white-space:pre-line;}
.ticks{display:grid;gap:2px 12px;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));}
.tick{display:flex;align-items:center;gap:10px;min-height:var(--touch);font-weight:400;cursor:pointer;}
.tick input{flex:none;width:22px;height:22px;min-height:0;padding:0;margin:0;accent-color:var(--accent);}
.preview pre{margin:0;padding:12px;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;font-size:.9375rem;
background:var(--page);border:1px solid var(--hairline);border-radius:8px;}
@media (min-width:60rem){.report .preview{position:sticky;top:16px;}}
@media (forced-colors:active){.question,.caution,.preview pre{border:1px solid CanvasText;}}
`;
