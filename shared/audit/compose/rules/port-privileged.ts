import type { Rule } from '../../rule.ts';
import { portsOf } from '../read-ports.ts';
import type { Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/port-privileged',
  title: 'A port below 1024 is published',
  severity: 'none',
  profile: 'all',
  why: 'These ports are reserved for system services, so a program on the host may already use the port.',
  fix: 'Use a port above 1023, and put a proxy in front of it.',
  references: ['https://www.w3.org/Daemon/User/Installation/PrivilegedPorts.html'],
  aliases: ['privileged_ports_mapped_in_container'],
  controls: { 'cis-docker-1.6.0': ['5.8'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    for (const { published, item, target } of portsOf(service)) {
      const first = Number(published?.split('-')[0] ?? Number.NaN);
      if (first > 0 && first < 1024)
        yield serviceHit(service, item, `ports ${published}:${target}`);
    }
  },
};
