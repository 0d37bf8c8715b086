/** A popup takes the width of its content; on a phone it is a page of its own. */
export const POPUP_CSS = `
body{width:392px;min-width:320px;}
@media (pointer:coarse) and (hover:none){body{width:auto;min-width:0;}}
.popup{display:grid;gap:12px;padding:0 12px 12px;min-width:0;}
.popup>*{min-width:0;}
.top{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:8px;align-items:center;justify-content:space-between;
margin-inline:-12px;padding:10px 12px;background:var(--page);border-block-end:1px solid var(--hairline);}
.top .brand{font-size:1.0625rem;}
.top .button{padding-inline:12px;font-size:.9375em;}
.counts{list-style:none;display:flex;flex-wrap:wrap;gap:6px 8px;}
.item{display:grid;gap:8px;padding-block:12px;border-block-start:1px solid var(--hairline);}
.item:last-child{padding-block-end:0;}
.item:first-child{border-block-start:0;padding-block-start:0;}
.items{list-style:none;display:grid;}
.item-author{font-weight:600;overflow-wrap:anywhere;}
.item-excerpt{overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;line-clamp:3;overflow:hidden;}
.item summary,.fold>summary{color:var(--accent);}
.fold>.items{padding-block-start:6px;}
.fold{display:block;padding-block:4px;}
.fold[open]{padding-block-end:16px;}
.problems>summary{color:var(--muted);font-weight:400;justify-content:center;}
.links{display:flex;flex-wrap:wrap;gap:4px 8px;justify-content:center;}
.read-image{max-width:100%;max-height:220px;object-fit:contain;justify-self:start;border:1px solid var(--hairline);border-radius:var(--radius);background:var(--page);}
.contacts{list-style:none;display:flex;flex-wrap:wrap;gap:4px 12px;font-weight:600;overflow-wrap:anywhere;}
.result{display:grid;gap:12px;}
`;
