import type { Rule } from '../../rule.ts';
import { dangerOf, normalized } from '../host-paths.ts';
import { mountsOf } from '../read-mounts.ts';
import type { Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/host-root',
  title: 'A critical host folder is mounted and writable',
  severity: 'critical',
  profile: 'essential',
  why: 'By changing what the host runs, a process in the container can become root on the host.',
  fix: 'Mount only the folder that the program needs, and mount it read-only.',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  aliases: ['CL-0025'],
  controls: {
    'cis-docker-1.6.0': ['5.6'],
    'nist-800-190': ['4.4.3', '4.5.5'],
    'pci-dss-4.0.1': ['2.2.1'],
  },
  *check(service) {
    for (const mount of mountsOf(service)) {
      const danger = dangerOf(mount);
      if (danger !== 'decisive' || mount.isReadOnly) continue;
      const path = normalized(mount.source ?? '');
      yield serviceHit(service, mount.sourceValue, `volumes ${path}`, {
        variant: path === '/' ? 'root' : path === '/home' ? 'home' : 'folder',
      });
    }
  },
};
