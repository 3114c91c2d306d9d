import {
  createServer,
  type IncomingMessage,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';

export interface TestServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A server that ends idle connections may do so at the moment in which a client sends its next request, and
 * the client of a library sends it but once. On a busy machine they are idle for long.
 */
export const KEEPS_CONNECTIONS: ServerOptions = { keepAliveTimeout: 0 };

/** A server on a free loopback port that answers as `handle` says. */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
): Promise<TestServer> {
  const server = createServer(KEEPS_CONNECTIONS, (request, response) => {
    Promise.resolve(handle(request, response)).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
