import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { entryRemoval } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/host-user',
  title: 'The container uses the host’s user IDs',
  severity: 'medium',
  profile: 'essential',
  why: 'The engine does not map user IDs for this container, so root in the container is root on the host.',
  fix: 'Remove `userns_mode: host`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#userns_mode'],
  aliases: ['shared_host_user_namespace'],
  controls: { 'cis-docker-1.6.0': ['5.31'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const field = fieldOf(service, 'userns_mode');
    if (field === undefined || !(textOf(field.node) === 'host')) return;
    const edits = entryRemoval(service, field);
    yield serviceHit(service, field, 'userns_mode', edits.length > 0 ? { edits } : {});
  },
};
