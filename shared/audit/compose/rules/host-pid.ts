import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { entryRemoval } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/host-pid',
  title: 'The container can see host processes',
  severity: 'high',
  profile: 'essential',
  why: 'The container can read the memory and the environment variables of processes on the host.',
  fix: 'Remove `pid: host`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#pid'],
  aliases: ['CL-0010', 'host_namespace_is_shared'],
  controls: { 'cis-docker-1.6.0': ['5.16'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const field = fieldOf(service, 'pid');
    if (field === undefined || !(textOf(field.node) === 'host')) return;
    const edits = entryRemoval(service, field);
    yield serviceHit(service, field, 'pid', edits.length > 0 ? { edits } : {});
  },
};
