import type { Rule } from '../../rule.ts';
import { isTrue } from '../compose-values.ts';
import { capabilitiesOf } from '../read-security.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { addedLines } from '../service-edits.ts';
import { absenceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/capabilities-kept',
  title: 'The container keeps the default capabilities',
  severity: 'low',
  profile: 'hardened',
  why: 'Few programs need these capabilities, but an attacker can use them.',
  fix: 'Add `cap_drop: [ALL]`, and use `cap_add` for the capabilities that the program needs.',
  references: ['https://docs.docker.com/reference/compose-file/services/#cap_drop'],
  aliases: ['CL-0006', 'container_capabilities_unrestricted'],
  controls: { 'cis-docker-1.6.0': ['5.4'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    if (capabilitiesOf(service, 'cap_drop').some(({ name }) => name === 'ALL')) return;
    if (isTrue(fieldOf(service, 'privileged')?.node)) return;
    const stated = fieldOf(service, 'cap_drop');
    const edits = stated === undefined ? addedLines(service, ['cap_drop: [ALL]'], false) : [];
    yield absenceHit(service, 'cap_drop', edits.length > 0 ? { edits } : {}, stated);
  },
};
