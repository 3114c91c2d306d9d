import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { entryRemoval } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/host-network',
  title: 'The container uses the host network',
  severity: 'high',
  profile: 'essential',
  why: 'The container can reach services that listen only on the host, and all of its ports are open.',
  fix: 'Remove `network_mode`, and publish the ports that the program needs.',
  references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
  aliases: ['CL-0008', 'shared_host_network_namespace'],
  controls: { 'cis-docker-1.6.0': ['5.10'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const field = fieldOf(service, 'network_mode');
    if (field === undefined || !(textOf(field.node) === 'host')) return;
    const edits = entryRemoval(service, field, false);
    yield serviceHit(service, field, 'network_mode', edits.length > 0 ? { edits } : {});
  },
};
