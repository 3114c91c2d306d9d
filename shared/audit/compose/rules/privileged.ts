import type { Rule } from '../../rule.ts';
import { isTrue } from '../compose-values.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { valueEdit } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/privileged',
  title: 'A privileged container is root on the host',
  severity: 'critical',
  profile: 'essential',
  why: 'The container has all capabilities and all devices of the host.',
  fix: 'Remove `privileged`, and add only the capabilities and devices that the program needs.',
  references: ['https://docs.docker.com/reference/compose-file/services/#privileged'],
  aliases: ['CL-0002', 'privileged-service', 'privileged_containers_enabled'],
  controls: { 'cis-docker-1.6.0': ['5.5'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const field = fieldOf(service, 'privileged');
    if (field === undefined || !isTrue(field.node)) return;
    const edits = valueEdit(field, 'false');
    yield serviceHit(service, field, 'privileged', edits.length > 0 ? { edits } : {});
  },
};
