import { STRONG } from '../../capability-groups.ts';
import type { Rule } from '../../rule.ts';
import { capabilitiesOf } from '../read-security.ts';
import type { Service } from '../read-services.ts';
import { itemRemoval } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/capability-strong',
  title: 'The container has a capability that can disrupt the host',
  severity: 'high',
  profile: 'essential',
  why: 'A process with this capability can change the host’s network, clock or resource limits.',
  fix: 'Remove the capability, or add it only to one small service.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  aliases: ['CL-0011', 'CL-0028', 'CL-0029', 'CL-0030'],
  controls: { 'cis-docker-1.6.0': ['5.4'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const found = capabilitiesOf(service, 'cap_add').filter(({ name }) => STRONG.has(name));
    const wrong = found.map(({ item }) => item);
    for (const { name, item } of found) {
      const edits = itemRemoval(service, 'cap_add', { item, wrong, isSafe: false });
      yield serviceHit(service, item, `cap_add ${name}`, {
        variant: name,
        ...(edits.length > 0 && { edits }),
      });
    }
  },
};
