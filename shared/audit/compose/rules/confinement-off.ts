import type { Rule } from '../../rule.ts';
import { securityOptions } from '../read-security.ts';
import type { Service } from '../read-services.ts';
import { itemRemoval } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/confinement-off',
  title: 'The container runs without seccomp or AppArmor',
  severity: 'high',
  profile: 'essential',
  why: 'The container can use system calls and files that the engine blocks by default.',
  fix: 'Remove the option, or specify your own profile.',
  references: [
    'https://docs.docker.com/engine/security/seccomp/',
    'https://docs.docker.com/engine/security/apparmor/',
  ],
  aliases: ['CL-0009', 'default_seccomp_profile_disabled', 'seccomp-confinement-disabled'],
  controls: {
    'cis-docker-1.6.0': ['5.2', '5.22'],
    'nist-800-190': ['4.4.3'],
    'pci-dss-4.0.1': ['2.2.1'],
  },
  *check(service) {
    const found = securityOptions(service).filter(
      ({ name, value }) =>
        value === 'unconfined' && /^(?:seccomp|apparmor|systempaths)$/.test(name),
    );
    const wrong = found.map(({ item }) => item);
    for (const { name, item } of found) {
      const edits = itemRemoval(service, 'security_opt', { item, wrong });
      yield serviceHit(service, item, `security_opt ${name}`, edits.length > 0 ? { edits } : {});
    }
  },
};
