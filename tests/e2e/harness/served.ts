/** The documents that stand in for the network in one session. */

export interface Served {
  status: number;
  contentType: string;
  headers: Record<string, string>;
  body: string;
}

export interface ServedPages {
  serve(url: string, body: string, headers?: Record<string, string>): void;
  answer(url: string): Served | null;
}

const plain = (url: string): string => url.replace(/[?#].*$/, '');

const served = (body: string, headers: Record<string, string>): Served => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  headers,
  body,
});

/** Looked up by address without query and fragment; a site's favicon is an empty answer, not a foreign request. */
export function createServedPages(): ServedPages {
  const pages = new Map<string, Served>();
  return {
    serve: (url, body, headers = {}) => void pages.set(plain(url), served(body, headers)),
    answer(url) {
      const page = pages.get(plain(url));
      if (page) return page;
      const { origin, pathname } = new URL(url);
      const known = [...pages.keys()].some((address) => new URL(address).origin === origin);
      return known && pathname === '/favicon.ico' ? { ...served('', {}), status: 204 } : null;
    },
  };
}
