import type { Rule } from '../../rule.ts';
import { securityOptions } from '../read-security.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { addedLines, valueEdit } from '../service-edits.ts';
import { absenceHit, serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/new-privileges',
  title: 'A process can gain more privileges than its parent',
  severity: 'medium',
  profile: 'hardened',
  why: 'With a setuid program, an attacker can become root in the container.',
  fix: 'Add `no-new-privileges:true` to `security_opt`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  aliases: ['CL-0003', 'no-new-privileges', 'no_new_privileges_not_set'],
  controls: { 'cis-docker-1.6.0': ['5.26'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const all = securityOptions(service).filter(({ name }) => name === 'no-new-privileges');
    const off = all.find(({ value }) => value === 'false');
    if (off !== undefined) {
      const edits = valueEdit(off.item, 'no-new-privileges:true');
      yield serviceHit(service, off.item, 'security_opt no-new-privileges', {
        profile: 'essential',
        ...(edits.length > 0 && { edits }),
      });
    } else if (all.length === 0) {
      const stated = fieldOf(service, 'security_opt');
      const lines = ['security_opt:', '  - no-new-privileges:true'];
      const edits = stated === undefined ? addedLines(service, lines) : [];
      const rest = edits.length > 0 ? { edits } : {};
      yield absenceHit(service, 'security_opt no-new-privileges', rest, stated);
    }
  },
};
