import type { ResolvedSubject } from './resolved-subject.ts';

/**
 * Names files by the end of the image name and the platform. Adds the digest, or a number, if names repeat: lists
 * have no platforms, an index may have one twice, and an image may be in several registries.
 */
export function withFileStems(targets: readonly ResolvedSubject[]): readonly ResolvedSubject[] {
  const taken = new Set<string>();
  return targets.map((target, at) => {
    const { place, platform, subject } = target;
    if (place === undefined) return target;
    const name = subject.name.split('/').at(-1) ?? 'image';
    const plain = platform === undefined ? name : `${name}-${platform.replaceAll('/', '-')}`;
    const exact = `${plain}-${subject.digest.slice(7, 19)}`;
    const fileStem = [plain, exact].find((stem) => !taken.has(stem)) ?? `${exact}-${at + 1}`;
    taken.add(fileStem);
    return { ...target, fileStem };
  });
}
