import { CRITICAL, DEFAULTS, STRONG } from '../../capability-groups.ts';
import type { Rule } from '../../rule.ts';
import { capabilitiesOf } from '../read-security.ts';
import type { Service } from '../read-services.ts';
import { itemRemoval } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/capability-added',
  title: 'The container has an additional capability',
  severity: 'medium',
  profile: 'hardened',
  why: 'Each capability grants some of root’s privileges.',
  fix: 'Remove the capability if the program works without it.',
  references: [
    'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
  ],
  aliases: ['CL-0027'],
  controls: { 'cis-docker-1.6.0': ['5.4'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const found = capabilitiesOf(service, 'cap_add').filter(
      ({ name }) => ![CRITICAL, STRONG, DEFAULTS].some((group) => group.has(name)),
    );
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
