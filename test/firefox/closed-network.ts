import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through. Whatever a browser sends, from a page or from an extension, has to ask it. */
export type ClosedNetwork = {
  readonly port: number;
  /** Addresses that were asked for: `host:port`, or the whole URL without TLS. */
  readonly asked: readonly string[];
  close(): Promise<void>;
};

/** Starts such a proxy on this machine. */
export async function closeNetwork(): Promise<ClosedNetwork> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    // The browser may be gone before it is answered.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    port,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
