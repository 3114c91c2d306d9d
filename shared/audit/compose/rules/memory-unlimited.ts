import type { Rule } from '../../rule.ts';
import { isLimit, limitContainer, limitOf } from '../read-limits.ts';
import type { Service } from '../read-services.ts';
import { absenceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/memory-unlimited',
  title: 'The service has no memory limit',
  severity: 'low',
  profile: 'hardened',
  why: 'A single service can use all of the host’s memory, and the kernel then kills other programs.',
  fix: 'Set `mem_limit`, or `deploy.resources.limits.memory`.',
  references: ['https://docs.docker.com/engine/containers/resource_constraints/'],
  aliases: ['CL-0026', 'memory_not_limited'],
  controls: { 'cis-docker-1.6.0': ['5.11'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const limit = limitOf(service, 'mem_limit', 'memory');
    if (isLimit(limit?.node)) return;
    yield absenceHit(service, 'mem_limit', {}, limit ?? limitContainer(service));
  },
};
