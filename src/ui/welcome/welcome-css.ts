import { SITES_CSS } from '../components/sites-css.ts';

export const WELCOME_CSS = `${SITES_CSS}
.welcome{display:grid;gap:20px;max-width:44rem;margin:0 auto;padding:24px 16px 48px;}
.welcome>*{min-width:0;}
.welcome-head{display:grid;gap:12px;}
.welcome-head .lead{font-size:1.125rem;}
.sentences{padding-inline-start:1.3em;display:grid;gap:8px;}
`;
