import type { Rule } from '../../rule.ts';
import { isFalse } from '../compose-values.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { addedLines, valueEdit } from '../service-edits.ts';
import { absenceHit, serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/root-writable',
  title: 'The container’s root file system is writable',
  severity: 'low',
  profile: 'hardened',
  why: 'An attacker can store programs in the container and change the application.',
  fix: 'Add `read_only: true`, and `tmpfs` for folders that the program writes to.',
  references: ['https://docs.docker.com/reference/compose-file/services/#read_only'],
  aliases: ['CL-0007', 'writable-filesystem-service'],
  controls: { 'cis-docker-1.6.0': ['5.13'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const field = fieldOf(service, 'read_only');
    if (field === undefined) {
      const edits = addedLines(service, ['read_only: true'], false);
      yield absenceHit(service, 'read_only', edits.length > 0 ? { edits } : {});
    } else if (isFalse(field.node)) {
      const edits = valueEdit(field, 'true', false);
      yield serviceHit(service, field, 'read_only', edits.length > 0 ? { edits } : {});
    }
  },
};
