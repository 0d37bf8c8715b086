import { SITES_CSS } from '../components/sites-css.ts';

export const OPTIONS_CSS = `${SITES_CSS}
.options{display:grid;gap:16px;max-width:40rem;margin:0 auto;padding:24px 16px 48px;}
.options>*{min-width:0;}
.muted-accounts{list-style:none;display:grid;}
.muted-accounts li{display:flex;flex-wrap:wrap;gap:8px;align-items:center;justify-content:space-between;padding-block:6px;border-block-start:1px solid var(--hairline);}
.muted-accounts li:first-child{border-block-start:0;}
.muted-accounts bdi{overflow-wrap:anywhere;min-width:0;}
.facts{display:grid;gap:4px;margin:0;}
.facts dt{font-weight:600;}
.facts dd{margin:0 0 8px;overflow-wrap:anywhere;}
`;
