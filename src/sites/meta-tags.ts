/** What a page says of itself in `<meta property="og:…">`; empty where it says nothing. */
export function metaTag(document: Document, property: string): string {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim() ?? '';
}
