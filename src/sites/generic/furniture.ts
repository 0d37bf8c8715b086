/** Elements that are the site's own: menus, forms, notices. What is in them is no post. */
export const FURNITURE_CSS =
  'nav, aside, footer, form, menu, dialog, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="menu"], [role="menubar"], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';

/** Names that page builders give to such parts; whole words of a class or id, so that "with-sidebar" is none. */
const NAMES =
  /^(?:(?:js|site|page|main|left|right|global|top|bottom|primary|secondary|widget|block)[-_]?)?(?:nav(?:bar|igation)?|menu|sidebar|breadcrumbs?|cookie\w*|consent|gdpr|footer|masthead|topbar|toolbar|related\w*|recommend\w*|similar\w*|suggest\w*|newsletter|subscribe|promo|advert\w*|ads?|banner|popular|trending|most-?read|pagination|pager|share|sharing|social|tags?|widget|skip-links?|login|signup|popup|modal|overlay)(?:[-_](?:box|bar|block|list|links?|container|wrapper|section|widget|area|inner|buttons?|icons?|jobs?|posts?|articles?|items?|ads?|message|notice|content))?$/i;

/** Notices of consent, by whatever service they are shown. */
const CONSENT =
  '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="onetrust" i], [id^="sp_message"], [class*="gdpr" i]';

/** Never furniture, whatever they are called: they hold the page. */
const HOLDERS = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'A', 'P', 'SPAN']);

export function isFurniture(element: Element): boolean {
  if (element.matches(FURNITURE_CSS)) return true;
  const tag = element.tagName.toUpperCase();
  if (tag === 'HEADER') return element.closest('article, [role="article"], main, li') === null;
  if (HOLDERS.has(tag)) return false;
  if (element.matches(CONSENT)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.split(/\s+/).some((name) => name !== '' && name.length < 40 && NAMES.test(name));
}
