import type { Inventory, PlatformImage, Problem, SourceDescription } from '../model/inventory.ts';

/** The images of one index, taken together. */
export interface JoinedInventories {
  /** Of the index: its own digest, and no platform. */
  readonly source: SourceDescription;
  /** The images that were joined; none where there is one alone. */
  readonly images: readonly PlatformImage[];
  readonly packages: number;
  /** Of operating systems under another name: they are compared as those. */
  readonly contained: number;
  readonly files: number;
  /** Each with its platform, where there are several. An image in which nothing was found is one too. */
  readonly problems: readonly Problem[];
}

export function joinPlatforms(inventories: readonly Inventory[]): JoinedInventories {
  const [first] = inventories;
  if (first === undefined) throw new Error('there is no inventory to join');
  const isOne = inventories.length === 1;
  const labels = platformLabels(inventories);
  return {
    source: isOne ? first.source : indexOf(first.source),
    images: isOne ? [] : inventories.flatMap((each, at) => imageOf(each, labels[at])),
    packages: inventories.reduce((sum, { packages }) => sum + packages.length, 0),
    contained: inventories.reduce((sum, { contained = [] }) => sum + contained.length, 0),
    files: inventories.reduce((sum, { files }) => sum + files.length, 0),
    problems: isOne
      ? first.problems
      : inventories.flatMap((each, at) => platformProblems(each, labels[at])),
  };
}

/**
 * The platform of each image, by which findings and files tell them apart. An index may list several for
 * one platform: from the second on the digest is in the label too.
 */
export function platformLabels(inventories: readonly Inventory[]): readonly string[] {
  const taken = new Set<string>();
  return inventories.map(({ source: { platform = 'unknown', digest = '' } }, at) => {
    const exact = `${platform} (${digest.slice(0, 19) || at + 1})`;
    const label = [platform, exact].find((each) => !taken.has(each)) ?? `${exact} ${at + 1}`;
    taken.add(label);
    return label;
  });
}

function indexOf({ kind, name, indexDigest }: SourceDescription): SourceDescription {
  return { kind, name, ...(indexDigest !== undefined && { digest: indexDigest, indexDigest }) };
}

function imageOf({ source: { digest } }: Inventory, platform = ''): readonly PlatformImage[] {
  return digest === undefined ? [] : [{ platform, digest }];
}

function platformProblems(
  { packages, files, problems }: Inventory,
  platform = '',
): readonly Problem[] {
  const own = problems.map((problem) => ({
    ...problem,
    message: `${problem.message} (${platform})`,
  }));
  if (packages.length > 0 || files.length > 0) return own;
  const message = `nothing in the image for ${platform} could be read as packages`;
  return [...own, { code: 'unreadable', message, path: '.' }];
}
