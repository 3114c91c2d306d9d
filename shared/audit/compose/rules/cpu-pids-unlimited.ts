import type { Rule } from '../../rule.ts';
import { isLimit, limitContainer, limitOf } from '../read-limits.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { absenceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/cpu-pids-unlimited',
  title: 'The service has no CPU or process limit',
  severity: 'none',
  profile: 'all',
  why: 'One service can slow down the host, or start so many processes that the host fails.',
  fix: 'Set `cpus` and `pids_limit`.',
  references: ['https://docs.docker.com/engine/containers/resource_constraints/'],
  aliases: ['cpus_not_limited', 'pids_limit_not_set'],
  controls: {
    'cis-docker-1.6.0': ['5.12', '5.29'],
    'nist-800-190': ['4.4.3'],
    'pci-dss-4.0.1': ['2.2.1'],
  },
  *check(service) {
    const container = limitContainer(service);
    const cpu = fieldOf(service, 'cpu_quota') ?? limitOf(service, 'cpus', 'cpus');
    if (!isLimit(cpu?.node))
      yield absenceHit(service, 'cpus', { variant: 'cpu' }, cpu ?? container);
    const processes = limitOf(service, 'pids_limit', 'pids');
    if (isLimit(processes?.node)) return;
    yield absenceHit(service, 'pids_limit', { variant: 'processes' }, processes ?? container);
  },
};
