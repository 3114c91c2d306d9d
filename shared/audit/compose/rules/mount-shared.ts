import type { Edit, Rule } from '../../rule.ts';
import { mountsOf } from '../read-mounts.ts';
import { innerOf, type Service, type Traced } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/mount-shared',
  title: 'Mounts in the container propagate to the host',
  severity: 'medium',
  profile: 'essential',
  why: 'A process in the container can mount file systems on the host.',
  fix: 'Use the propagation `private` or `rslave`.',
  references: ['https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation'],
  aliases: ['CL-0017'],
  controls: { 'cis-docker-1.6.0': ['5.20'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    for (const { options, item, target } of mountsOf(service)) {
      const word = options.find((option) => option === 'shared' || option === 'rshared');
      if (word === undefined) continue;
      const value = innerOf(item, 'bind', 'propagation') ?? item;
      const edits = propagationEdits(value, word);
      yield serviceHit(service, value, `volumes ${target}`, edits.length > 0 ? { edits } : {});
    }
  },
};

/**
 * Returns the edit that makes the propagation of a mount private. `word` is the current propagation, such as `rshared`.
 */
function propagationEdits({ node, isOwn }: Traced, word: string): readonly Edit[] {
  if (!isOwn || node.kind !== 'scalar' || node.text.includes('$')) return [];
  const at = node.text.lastIndexOf(word);
  const start = node.span.start + at + (node.isPlain ? 0 : 1);
  const text = word === 'shared' ? 'private' : 'rprivate';
  return [{ span: { start, end: start + word.length }, text, isSafe: true }];
}
