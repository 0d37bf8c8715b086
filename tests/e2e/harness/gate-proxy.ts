/**
 * A proxy that lets nothing through and remembers who was asked for. Requests that the harness serves are
 * answered inside the browser and never get here; whatever does get here left the extension's own origin, also
 * where no page shows it (service worker, inference page, event page, the browser itself).
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands in for the servers of the browser's maker; no request of a page or of ours can be for it by mistake. */
export const BROWSER_OWN = 'browser-own.invalid';

export interface GateProxy {
  port: number;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startGateProxy(): Promise<GateProxy> {
  const asked: string[] = [];
  const note = (url: string): void => {
    if (new URL(url).hostname !== BROWSER_OWN) asked.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(`https://${request.url ?? ''}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
