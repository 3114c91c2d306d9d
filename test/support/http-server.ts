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
 * Keeps idle connections open. Otherwise, the server could close a connection at the moment when a client sends its
 * next request, which a client library does not retry. On a busy machine, connections are idle for a long time.
 */
export const KEEPS_CONNECTIONS: ServerOptions = { keepAliveTimeout: 0 };

/** Starts a server on a free loopback port that responds with `handle`. */
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
