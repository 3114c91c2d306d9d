import type { Network } from '../net/network.ts';
import type { Connection } from './machine.ts';

/** Returns the dependencies of network requests. */
export function networkOf(connection: Connection): Network {
  return {
    fetch: connection.fetch,
    sleep: connection.sleep,
    random: connection.random,
    now: () => connection.now().getTime(),
  };
}
