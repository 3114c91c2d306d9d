import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { isDataPort } from '../data-ports.ts';
import { loopbackEdits } from '../port-edits.ts';
import { isOnAllInterfaces, portsOf } from '../read-ports.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/port-on-all',
  title: 'A port is open on all interfaces',
  severity: 'low',
  profile: 'hardened',
  why: 'Anyone who can reach the host can use the port. The engine also opens the port in the firewall.',
  fix: 'Specify the address: `127.0.0.1:8080:80`.',
  references: ['https://docs.docker.com/engine/network/port-publishing/'],
  aliases: ['CL-0005', 'container_traffic_not_bound_to_host_interface'],
  controls: { 'cis-docker-1.6.0': ['5.14'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const image = textOf(fieldOf(service, 'image')?.node);
    for (const port of portsOf(service)) {
      if (!isOnAllInterfaces(port) || isDataPort(port, image)) continue;
      const edits = loopbackEdits(port);
      yield serviceHit(service, port.addressValue ?? port.item, `ports ${port.target}`, {
        ...(edits.length > 0 && { edits }),
      });
    }
  },
};
