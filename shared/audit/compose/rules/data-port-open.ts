import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { isDataPort } from '../data-ports.ts';
import { loopbackEdits } from '../port-edits.ts';
import { isOnAllInterfaces, portsOf } from '../read-ports.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/data-port-open',
  title: 'A database port is open on all interfaces',
  severity: 'medium',
  profile: 'essential',
  why: 'Anyone who can reach the host can try to log in. The engine also opens the port in the firewall.',
  fix: 'Publish the port only on the host: `127.0.0.1:5432:5432`. Services in the same file do not need a published port.',
  references: ['https://docs.docker.com/engine/network/port-publishing/'],
  aliases: [],
  controls: {
    'cis-docker-1.6.0': ['5.14'],
    hipaa: ['164.312(e)'],
    'nist-800-190': ['4.4.3'],
    'pci-dss-4.0.1': ['1.3.1', '2.2.1'],
  },
  *check(service) {
    const image = textOf(fieldOf(service, 'image')?.node);
    for (const port of portsOf(service)) {
      if (!isOnAllInterfaces(port) || !isDataPort(port, image)) continue;
      const edits = loopbackEdits(port);
      yield serviceHit(service, port.addressValue ?? port.item, `ports ${port.target}`, {
        ...(edits.length > 0 && { edits }),
      });
    }
  },
};
