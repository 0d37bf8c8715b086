/** Layout of the desk, beside the styles of every page. */
export const DESK_CSS = `
.desk{max-width:84rem;margin-inline:auto;padding:20px 16px 64px;display:grid;gap:16px;grid-template-columns:minmax(0,1fr);}
.counts{list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px;font-weight:600;}
.desk .switch{max-width:26rem;}
.side,.main{min-width:0;display:grid;gap:12px;align-content:start;}
.filters{display:block;padding-block:8px;}
.filters[open]{padding-block-end:16px;}
.filters .row{align-items:end;}
legend{padding:0;}
.chips{display:flex;flex-wrap:wrap;gap:8px;padding-block:6px;}
.chip{display:inline-flex;align-items:center;gap:8px;min-height:var(--touch);padding:4px 12px;border:1.5px solid var(--line);border-radius:99px;font-weight:400;cursor:pointer;}
.chip:has(:checked){background:var(--accentSoft);border-color:var(--accent);}
.chip input,.item-mark input{flex:none;width:20px;height:20px;min-height:0;padding:0;margin:0;accent-color:var(--accent);}
.list{display:grid;gap:8px;min-width:0;}
.list ul{list-style:none;display:grid;gap:6px;max-height:40vh;overflow:auto;padding:2px;position:relative;}
.item{display:flex;min-width:0;background:var(--surface);border:1px solid var(--hairline);border-radius:var(--radius);}
.item-current{border-color:var(--accent);box-shadow:inset 4px 0 0 var(--accent);}
.item-current:dir(rtl){box-shadow:inset -4px 0 0 var(--accent);}
.item-mark{position:relative;display:grid;place-items:center;flex:none;width:var(--touch);cursor:pointer;}
.item-open{appearance:none;flex:1;min-width:0;display:grid;gap:4px;padding:10px 12px 10px 0;text-align:start;font:inherit;color:inherit;background:none;border:0;cursor:pointer;overflow-wrap:anywhere;}
.item-account{font-weight:600;}
.state{padding:3px 10px;border-radius:99px;border:1px solid var(--line);font-size:.875em;line-height:1.4;}
.actions{display:grid;gap:8px;padding-block:8px;background:var(--page);}
@media (min-width:40rem){.actions{position:sticky;top:0;z-index:1;}}
@media (hover:none){kbd{display:none;}}
kbd{font:600 .8125em/1 ui-monospace,monospace;padding:3px 6px;border:1px solid currentColor;border-radius:5px;opacity:.85;}
.facts{margin:0;display:flex;flex-wrap:wrap;gap:6px 24px;}
.facts div{display:flex;gap:6px;align-items:baseline;min-width:0;}
.facts dt{flex:none;color:var(--muted);}
.facts dd{margin:0;overflow-wrap:anywhere;}
.post-view .post-text{padding:12px;background:var(--page);border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere;max-height:24rem;overflow:auto;font-size:1.0625rem;line-height:1.6;}
mark{color:var(--text);background:var(--someSoft);border-bottom:2px solid var(--some);border-radius:2px;}
@media (min-width:60rem){
.desk{grid-template-columns:minmax(18rem,24rem) minmax(0,1fr);column-gap:24px;}
.desk>header{grid-column:1/-1;}
.list ul{max-height:calc(100vh - 10rem);}
.side{position:sticky;top:8px;}}
@media (max-width:40rem){.actions .button{flex:1 1 40%;padding-inline:8px;}}
@media (forced-colors:active){.item-current,.chip:has(:checked){outline:2px solid Highlight;}mark{text-decoration:underline;}}
`;
