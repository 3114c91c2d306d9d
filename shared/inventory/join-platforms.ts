import type {
  Inventory,
  PlatformImage,
  Problem,
  Scanned,
  SourceDescription,
} from '../model/inventory.ts';

/** The images of one index, taken together. */
export interface JoinedInventories {
  /** Of the index: its own digest, and no platform. */
  readonly source: SourceDescription;
  readonly scanned?: Scanned | undefined;
  /** The images that were joined; none where there is one alone. */
  readonly images: readonly PlatformImage[];
  readonly packages: number;
  readonly files: number;
  /** Each with its platform, where there are several. An image in which nothing was found is one too. */
  readonly problems: readonly Problem[];
}

export function joinPlatforms(inventories: readonly Inventory[]): JoinedInventories {
  const [first] = inventories;
  if (first === undefined) throw new Error('there is no inventory to join');
  const isOne = inventories.length === 1;
  return {
    source: isOne ? first.source : indexOf(first.source),
    scanned: first.scanned,
    images: isOne ? [] : inventories.flatMap(imageOf),
    packages: inventories.reduce((sum, { packages }) => sum + packages.length, 0),
    files: inventories.reduce((sum, { files }) => sum + files.length, 0),
    problems: isOne ? first.problems : inventories.flatMap(platformProblems),
  };
}

function indexOf({ kind, name, indexDigest }: SourceDescription): SourceDescription {
  return { kind, name, ...(indexDigest !== undefined && { digest: indexDigest, indexDigest }) };
}

function imageOf({ source: { platform, digest } }: Inventory): readonly PlatformImage[] {
  return platform === undefined || digest === undefined ? [] : [{ platform, digest }];
}

function platformProblems({ source, packages, files, problems }: Inventory): readonly Problem[] {
  const { platform = 'unknown' } = source;
  const own = problems.map((problem) => ({
    ...problem,
    message: `${problem.message} (${platform})`,
  }));
  if (packages.length > 0 || files.length > 0) return own;
  const message = `nothing in the image for ${platform} could be read as packages`;
  return [...own, { code: 'unreadable', message, path: '.' }];
}
