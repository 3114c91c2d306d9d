import { UserError } from '../errors/errors.ts';
import type { Platform } from './image-store.ts';

/**
 * Parses a platform such as `linux/arm/v7`.
 *
 * @throws {UserError} `input-invalid`
 */
export function parsePlatformName(text: string): Platform {
  const match = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(text);
  if (match === null) {
    const fix = 'Write the platform as os/architecture, such as linux/amd64 or linux/arm/v7.';
    throw new UserError('input-invalid', `'${text.slice(0, 100)}' is not a platform.`, fix);
  }
  const [, os = '', architecture = '', variant] = match;
  return { os, architecture, variant };
}

/**
 * Formats a platform as `linux/arm64` or `linux/arm/v7`. Omits a variant that every machine with this architecture
 * supports, as containerd does. For example, many indexes specify `v8` for arm64, although the images do not specify a
 * variant. Both mean the same platform.
 */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  const isPlain = variant === undefined || variant === '' || PLAIN.get(architecture) === variant;
  return isPlain ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['amd64', 'v1'],
  ['arm64', 'v8'],
]);

/**
 * Ranks how well an image for the platform `offered` fits a machine with the platform `wanted`. Rank 0 is an exact
 * match, and higher ranks are worse. Returns undefined if the image cannot run on the machine. The order is the same as
 * in containerd: amd64 machines also run 386 images, and arm64 machines also run arm images.
 *
 * @see https://github.com/containerd/platforms compare.go (`Only`)
 */
export function platformRank(wanted: Platform, offered: Platform): number | undefined {
  // If an image does not specify an operating system, engines assume their own.
  const image = normalized({ ...offered, os: offered.os || wanted.os });
  const rank = servedBy(normalized(wanted)).findIndex((each) => isSame(each, image));
  return rank === -1 ? undefined : rank;
}

/**
 * True if two platform descriptions of one image contradict each other. A missing field is not a contradiction, because
 * many configurations do not specify the variant.
 */
export function contradicts(a: Platform, b: Platform): boolean {
  const [one, other] = [normalized(a), normalized(b)];
  const differs = (x: string, y: string) => x !== '' && y !== '' && x !== y;
  if (differs(one.os, other.os) || differs(one.architecture, other.architecture)) return true;
  return Boolean(a.variant) && Boolean(b.variant) && one.variant !== other.variant;
}

interface NormalPlatform {
  readonly os: string;
  readonly architecture: string;
  /** The variant. Empty for the first variant of an architecture. */
  readonly variant: string;
}

function isSame(a: NormalPlatform, b: NormalPlatform): boolean {
  return a.os === b.os && a.architecture === b.architecture && a.variant === b.variant;
}

/** Aliases of architectures. Some of them also imply a variant. */
const ALIASES: ReadonlyMap<string, readonly [architecture: string, variant: string]> = new Map([
  ['i386', ['386', '']],
  ['x86_64', ['amd64', '']],
  ['x86-64', ['amd64', '']],
  ['aarch64', ['arm64', '']],
  ['armhf', ['arm', 'v7']],
  ['armel', ['arm', 'v6']],
]);

/** Default variants of architectures. */
const IMPLIED: ReadonlyMap<string, string> = new Map([
  ['amd64', 'v1'],
  ['arm64', 'v8'],
  ['arm', 'v7'],
]);

function normalized(platform: Platform): NormalPlatform {
  const os = platform.os.toLowerCase();
  const stated = platform.architecture.toLowerCase();
  const [architecture, meant] = ALIASES.get(stated) ?? [stated, ''];
  const variant = (meant || (platform.variant ?? '').toLowerCase())
    .replace(/^(?=\d)/, 'v')
    .replace(/^(v\d+)\.0$/, '$1');
  const implied = IMPLIED.get(architecture);
  return {
    os: os === 'macos' ? 'darwin' : os,
    architecture,
    variant: variant === '' ? (implied ?? '') : variant,
  };
}

/** Returns the platforms whose images a machine can run, best match first. */
function servedBy(machine: NormalPlatform): readonly NormalPlatform[] {
  const { os, architecture, variant } = machine;
  const like = (of: string, variants: readonly string[]) =>
    variants.map((each) => ({ os, architecture: of, variant: each }));
  switch (architecture) {
    case 'amd64':
      return [machine, ...like('amd64', below(variant, 1)), ...like('386', [''])];
    case 'arm':
      return [machine, ...like('arm', below(variant, 5))];
    case 'arm64': {
      const arms = like('arm', ['v8', 'v7', 'v6', 'v5']);
      return [machine, ...like('arm64', olderArm64(variant)), ...arms];
    }
    default:
      return [machine];
  }
}

/** Returns all variants below the given one, highest first. For example, returns `v2` and `v1` for `v3`. */
function below(variant: string, lowest: number): readonly string[] {
  const version = Number(/^v(\d{1,2})$/.exec(variant)?.[1] ?? 0);
  return range(version - 1, lowest).map((each) => `v${each}`);
}

/**
 * Returns the older versions that an arm64 version includes. Each version v9.n includes v9.(n-1) and v8.(n+5).
 *
 * @see Arm Architecture Reference Manual, A2.2
 */
function olderArm64(variant: string): readonly string[] {
  const [, major = '', minor = '0'] = /^v([89])(?:\.(\d{1,2}))?$/.exec(variant) ?? [];
  if (major === '') return [];
  const name = (of: string) => (n: number) => (n === 0 ? `v${of}` : `v${of}.${n}`);
  const own = range(Number(minor) - 1, 0).map(name(major));
  return major === '8' ? own : [...own, ...range(Number(minor) + 5, 0).map(name('8'))];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
}
