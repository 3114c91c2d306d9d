import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/user-root',
  title: 'The service runs as root',
  severity: 'medium',
  profile: 'essential',
  why: 'A process that escapes from the container has root privileges.',
  fix: 'Specify an unprivileged user: `user: "10001:10001"`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#user'],
  aliases: ['CL-0018'],
  controls: {
    'cis-docker-1.6.0': ['4.1'],
    'nist-800-190': ['4.4.3'],
    'pci-dss-4.0.1': ['2.2.1', '7.2.2'],
  },
  *check(service) {
    const field = fieldOf(service, 'user');
    const user = textOf(field?.node);
    if (field === undefined || user === undefined || !/^(?:root|0+)(?::|$)/.test(user)) return;
    yield serviceHit(service, field, 'user');
  },
};
