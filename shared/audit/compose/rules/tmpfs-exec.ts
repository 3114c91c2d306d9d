import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { itemsOf, type Service } from '../read-services.ts';
import { valueEdit } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

const UNSAFE: ReadonlySet<string> = new Set(['exec', 'suid', 'dev']);

export const rule: Rule<Service> = {
  id: 'compose/tmpfs-exec',
  title: 'A tmpfs mount allows programs or devices',
  severity: 'low',
  profile: 'essential',
  why: 'An attacker can write a program to the folder and run it.',
  fix: 'Use `noexec`, `nosuid` and `nodev`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#tmpfs'],
  aliases: ['CL-0022'],
  controls: { 'cis-docker-1.6.0': ['5.13'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    for (const item of itemsOf(service, 'tmpfs')) {
      const text = textOf(item.node) ?? '';
      const [path = '', options = ''] = text.split(':');
      if (!options.split(',').some((option) => UNSAFE.has(option))) continue;
      const safe = options
        .split(',')
        .map((option) => (UNSAFE.has(option) ? `no${option}` : option));
      const edits =
        item.node.kind === 'scalar' && item.node.text === text
          ? valueEdit(item, `${path}:${safe.join(',')}`)
          : [];
      yield serviceHit(service, item, `tmpfs ${path}`, edits.length > 0 ? { edits } : {});
    }
  },
};
