import type { Inventory, PlatformImage, Problem, SourceDescription } from '../model/inventory.ts';

/** The images of an index, combined into one inventory. */
export interface JoinedInventories {
  /** The index, with its own digest and without a platform. */
  readonly source: SourceDescription;
  /** The combined images. Empty if there is only one image. */
  readonly images: readonly PlatformImage[];
  readonly packages: number;
  /**
   * Number of packages inside operating system packages. Assay compares only the operating system packages with
   * advisories.
   */
  readonly contained: number;
  readonly files: number;
  /**
   * The problems with all images. If there are several images, each problem names its platform, and an image without
   * packages is also a problem.
   */
  readonly problems: readonly Problem[];
}

/** The part of an inventory that is combined. */
export type JoinedPart = Pick<
  Inventory,
  'source' | 'packages' | 'contained' | 'files' | 'problems'
>;

export function joinPlatforms(inventories: readonly JoinedPart[]): JoinedInventories {
  const [first] = inventories;
  if (first === undefined) throw new Error('there are no inventories to join');
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
 * Returns a platform label for each image. A label distinguishes the findings and files of its image from those of
 * other images. If an index lists a platform several times, the digest is added to the second label and all later
 * labels.
 */
export function platformLabels(
  inventories: readonly Pick<Inventory, 'source'>[],
): readonly string[] {
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

function imageOf({ source: { digest } }: JoinedPart, platform = ''): readonly PlatformImage[] {
  return digest === undefined ? [] : [{ platform, digest }];
}

function platformProblems(
  { packages, files, problems }: JoinedPart,
  platform = '',
): readonly Problem[] {
  const own = problems.map((problem) => ({
    ...problem,
    message: `${problem.message} (${platform})`,
  }));
  if (packages.length > 0 || files.length > 0) return own;
  const message = `no packages found in the image for ${platform}`;
  return [...own, { code: 'unreadable', message, path: '.' }];
}
