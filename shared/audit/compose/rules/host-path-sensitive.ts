import type { Rule } from '../../rule.ts';
import { dangerOf, normalized } from '../host-paths.ts';
import { mountsOf } from '../read-mounts.ts';
import type { Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/host-path-sensitive',
  title: 'A host folder with secrets or settings is mounted',
  severity: 'high',
  profile: 'essential',
  why: 'A process in the container can read the host’s keys, passwords or settings.',
  fix: 'Mount only the file that the program needs.',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  aliases: ['CL-0013', 'volume_has_sensitive_host_directory'],
  controls: {
    'cis-docker-1.6.0': ['5.6'],
    'nist-800-190': ['4.4.3', '4.5.5'],
    'pci-dss-4.0.1': ['2.2.1'],
  },
  *check(service) {
    for (const mount of mountsOf(service)) {
      const danger = dangerOf(mount);
      if (danger === undefined || (danger === 'decisive' && !mount.isReadOnly)) continue;
      const path = normalized(mount.source ?? '');
      yield serviceHit(service, mount.sourceValue, `volumes ${path}`, {
        variant: path === '/' ? 'root' : danger,
        ...((danger === 'system' || danger === 'user') && { severity: 'low', profile: 'all' }),
      });
    }
  },
};
