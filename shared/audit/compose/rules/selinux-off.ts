import type { Rule } from '../../rule.ts';
import { securityOptions } from '../read-security.ts';
import type { Service } from '../read-services.ts';
import { itemRemoval } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/selinux-off',
  title: 'The container runs without SELinux labels',
  severity: 'high',
  profile: 'essential',
  why: 'Without labels, SELinux does not prevent the container from accessing files on the host.',
  fix: 'Remove the option. For a shared folder, add `:z` or `:Z` to the mount.',
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  aliases: ['selinux-separation-disabled'],
  controls: { 'cis-docker-1.6.0': ['5.3'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    const found = securityOptions(service).filter(
      ({ name, value }) => name === 'label' && value === 'disable',
    );
    const wrong = found.map(({ item }) => item);
    for (const { name, item } of found) {
      const edits = itemRemoval(service, 'security_opt', { item, wrong });
      yield serviceHit(service, item, `security_opt ${name}`, edits.length > 0 ? { edits } : {});
    }
  },
};
