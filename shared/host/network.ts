import type { Network } from '../net/network.ts';
import type { Host } from './host.ts';

/** Dependencies of network requests. */
export function networkOf(host: Host): Network {
  return {
    fetch: host.fetch,
    sleep: host.sleep,
    random: host.random,
    now: () => host.now().getTime(),
  };
}
