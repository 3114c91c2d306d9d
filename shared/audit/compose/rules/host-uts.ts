import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { entryRemoval } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/host-uts',
  title: 'The container can change the host name',
  severity: 'medium',
  profile: 'essential',
  why: 'Programs on the host rely on its name.',
  fix: 'Remove `uts: host`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#uts'],
  aliases: [],
  controls: { 'cis-docker-1.6.0': ['5.21'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const field = fieldOf(service, 'uts');
    if (field === undefined || !(textOf(field.node) === 'host')) return;
    const edits = entryRemoval(service, field);
    yield serviceHit(service, field, 'uts', edits.length > 0 ? { edits } : {});
  },
};
