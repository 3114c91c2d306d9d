import type { ResolvedSubject } from './resolved-subject.ts';

/**
 * Returns the targets. Each image gets a prefix for its file names, which consists of the last part of the image name
 * and the platform.
 *
 * If two images would have the same prefix, the digest or a number is added. There are three causes: lists do not
 * contain platforms, a multi-platform image can contain a platform twice, and the same image can be in several
 * registries.
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
