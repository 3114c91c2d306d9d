import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { entryRemoval } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/host-ipc',
  title: 'The container shares memory with host processes',
  severity: 'high',
  profile: 'essential',
  why: 'The container can read and change the shared memory of programs on the host.',
  fix: 'Remove `ipc: host`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#ipc'],
  aliases: ['CL-0010', 'shared_host_ipc_namespace'],
  controls: { 'cis-docker-1.6.0': ['5.17'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const field = fieldOf(service, 'ipc');
    if (field === undefined || !(textOf(field.node) === 'host')) return;
    const edits = entryRemoval(service, field);
    yield serviceHit(service, field, 'ipc', edits.length > 0 ? { edits } : {});
  },
};
