/** Styles of the list of sites. */
export const SITES_CSS = `
.sites{list-style:none;display:grid;}
.site{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;justify-content:space-between;padding-block:8px;border-block-start:1px solid var(--hairline);}
.site:first-child{border-block-start:0;}
.site-name{display:grid;min-width:0;}
.site-name small{color:var(--muted);font-size:.875em;overflow-wrap:anywhere;}
.site-on{display:inline-flex;align-items:center;gap:6px;font-weight:650;color:var(--accent);}
`;
