import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { entryRemoval } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/cgroup-host',
  title: 'The container uses a host control group',
  severity: 'medium',
  profile: 'essential',
  why: 'The engine’s resource limits do not apply, and the container can see the host’s control groups.',
  fix: 'Remove `cgroup` and `cgroup_parent`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#cgroup'],
  aliases: ['cgroup_not_default'],
  controls: { 'cis-docker-1.6.0': ['5.25'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    for (const key of ['cgroup', 'cgroup_parent']) {
      const field = fieldOf(service, key);
      if (field === undefined || (key === 'cgroup' && textOf(field.node) !== 'host')) continue;
      const edits = entryRemoval(service, field);
      yield serviceHit(service, field, key, { variant: key, ...(edits.length > 0 && { edits }) });
    }
  },
};
