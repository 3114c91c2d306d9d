import type { Host } from '../../shared/host/host.ts';
import type { Network } from '../../shared/net/network.ts';

/** What requests need of the world. */
export function networkOf(host: Host): Network {
  return {
    fetch: host.fetch,
    sleep: host.sleep,
    random: host.random,
    now: () => host.now().getTime(),
  };
}
