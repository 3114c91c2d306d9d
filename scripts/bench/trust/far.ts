import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A server as seen by distant clients. */
export interface FarServer {
  /** `127.0.0.1:port`. */
  readonly host: string;
  close(): Promise<void>;
}

/** First byte of a TLS connection. */
const TLS_HANDSHAKE = 0x16;

/**
 * Forwards to `host` with a delay: each direction takes half of `roundTripMs`, and a new connection takes one more
 * round trip, like TCP's handshake. Only latency is simulated, not bandwidth.
 *
 * Go's clients try TLS first, which nothing on loopback speaks. They are refused without delay, because a real
 * distant registry would accept it.
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
