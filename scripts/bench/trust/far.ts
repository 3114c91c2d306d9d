import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A server with the latency that distant clients observe. */
export interface FarServer {
  /** Address, in the form `127.0.0.1:port`. */
  readonly host: string;
  close(): Promise<void>;
}

/** First byte of a TLS connection. */
const TLS_HANDSHAKE = 0x16;

/**
 * Forwards connections to `host` with a delay of half of `roundTripMs` in each direction. A new connection takes one
 * more round trip, like a TCP handshake. Only latency is simulated, not bandwidth.
 *
 * Go's clients try TLS first, which no server on loopback supports. With a real distant registry, this would not fail.
 * Such a connection is therefore refused without a delay.
 */
export async function startFarServer(host: string, roundTripMs: number): Promise<FarServer> {
  const [name, port] = host.split(':');
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ host: name ?? '', port: Number(port), allowHalfOpen: true });
    const connectedAt = performance.now() + roundTripMs;
    let wayMs = roundTripMs / 2;
    const later = (work: () => void) => {
      const waitMs = Math.max(0, connectedAt - performance.now());
      setTimeout(work, wayMs === 0 ? 0 : waitMs + wayMs);
    };
    near.once('data', ([first]) => {
      if (first === TLS_HANDSHAKE) wayMs = 0;
    });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.setNoDelay(true);
      from.on('data', (bytes) => later(() => to.write(bytes)));
      from.on('end', () => later(() => to.end()));
      from.on('error', () => to.destroy());
      from.on('close', () => open.delete(from));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
