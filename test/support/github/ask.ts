import { afterEach } from '@jest/globals';
import { type GitHubOptions, type GitHubServer, startGitHub } from '../github-server.ts';

/**
 * Starts the GitHub server with a token that has all permissions, and sends requests to it, for tests of the server
 * itself.
 */

const ALL = {
  attestations: 'write',
  checks: 'write',
  contents: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
} as const;

export const SHA = 'a'.repeat(40);

const servers: GitHubServer[] = [];

/**
 * Closes the servers of a test after it has run. Each test file calls this function, because a module is loaded once
 * for many files.
 */
export function closeAfterEach(): void {
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
}

/** Returns a server that is closed after the test. */
export async function start(options: GitHubOptions = {}): Promise<GitHubServer> {
  const server = await startGitHub({ permissions: ALL, ...options });
  servers.push(server);
  return server;
}

export interface Given {
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Record<string, string>;
}

/** Sends `GET /path`. `$` in the path stands for the repository. */
export async function ask(
  server: GitHubServer,
  line: string,
  { body, bytes, headers }: Given = {},
) {
  const [method = '', path = ''] = line.split(' ');
  const response = await fetch(server.url + path.replace('$', '/repos/octo/app'), {
    method,
    headers: { authorization: `Bearer ${server.token}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(bytes === undefined ? {} : { body: bytes }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: text === '' ? undefined : JSON.parse(text),
  };
}
