import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { connect as connectSafely } from 'node:tls';

/** The wire to a server, which can be counted on, cut and mended. */
export interface Wire {
  url: string;
  /** Everything that went over it in both directions, and how many requests. */
  bytes: number;
  requests: number;
  /** Nobody gets through, and whoever was through is cut off. */
  down(): void;
  up(): void;
  /** Goes down once so many more bytes have come from the server. */
  downAfter(bytes: number): void;
  close(): Promise<void>;
}

export async function openProxy(target: URL): Promise<Wire> {
  const open = new Set<Socket>();
  let isDown = false;
  let left = Number.POSITIVE_INFINITY;
  const safe = target.protocol === 'https:';
  const port = Number(target.port || (safe ? 443 : 80));
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const listener = createServer((socket) => {
    if (isDown) return socket.destroy();
    const server: Socket = safe ? connectSafely(port, host, { servername: host }) : connect(port, host);
    for (const one of [socket, server]) {
      open.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        open.delete(one);
        socket.destroy();
        server.destroy();
      });
    }
    socket.on('data', (chunk: Buffer) => {
      proxy.bytes += chunk.length;
      proxy.requests +=
        chunk.toString('latin1').match(/^(?:GET|POST|PUT|DELETE|HEAD) \/.* HTTP\/1\.1$/gm)?.length ?? 0;
      server.write(new Uint8Array(chunk));
    });
    server.on('data', (chunk: Buffer) => {
      proxy.bytes += chunk.length;
      left -= chunk.length;
      if (left < 0) proxy.down();
      else socket.write(new Uint8Array(chunk));
    });
  });
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  const proxy: Wire = {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    bytes: 0,
    requests: 0,
    down() {
      isDown = true;
      for (const socket of open) socket.destroy();
    },
    up() {
      isDown = false;
      left = Number.POSITIVE_INFINITY;
    },
    downAfter(bytes) {
      left = bytes;
    },
    close: () =>
      new Promise((done) => {
        listener.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
  return proxy;
}
