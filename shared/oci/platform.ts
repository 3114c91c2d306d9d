import { UserError } from '../errors/errors.ts';
import type { Platform } from './image-store.ts';

/** `linux/arm/v7`. @throws {UserError} `input-invalid` */
export function parsePlatformName(text: string): Platform {
  const match = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(text);
  if (match === null) {
    const fix = 'Write it as os/architecture, such as linux/amd64 or linux/arm/v7.';
    throw new UserError('input-invalid', `'${text.slice(0, 100)}' is not a platform.`, fix);
  }
  const [, os = '', architecture = '', variant] = match;
  return { os, architecture, variant };
}

/**
 * `linux/arm64`, `linux/arm/v7`. A variant that every machine of the architecture has is left out, as containerd does:
 * an index often has `v8` for arm64 where the image itself has none, and both name one platform.
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
 * How well an image of platform `offered` serves a machine of platform `wanted`: 0 is exact, more is looser,
 * and undefined is not at all. The order is containerd's: an amd64 runs what is for a 386, an arm64 what is for an arm.
 *
 * @see https://github.com/containerd/platforms compare.go (`Only`)
 */
export function platformRank(wanted: Platform, offered: Platform): number | undefined {
  // Where no system is named, engines think of their own.
  const image = normalized({ ...offered, os: offered.os || wanted.os });
  const rank = servedBy(normalized(wanted)).findIndex((each) => isSame(each, image));
  return rank === -1 ? undefined : rank;
}

/**
 * Whether two statements about one image exclude each other. What one leaves out, the other may say: many
 * configurations have no variant.
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
  /** Empty for the first of an architecture. */
  readonly variant: string;
}

function isSame(a: NormalPlatform, b: NormalPlatform): boolean {
  return a.os === b.os && a.architecture === b.architecture && a.variant === b.variant;
}

/** Other names of architectures, some of which mean a variant as well. */
const ALIASES: ReadonlyMap<string, readonly [architecture: string, variant: string]> = new Map([
  ['i386', ['386', '']],
  ['x86_64', ['amd64', '']],
  ['x86-64', ['amd64', '']],
  ['aarch64', ['arm64', '']],
  ['armhf', ['arm', 'v7']],
  ['armel', ['arm', 'v6']],
]);

/** The variants that go without saying. */
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

/** What a machine runs, best first. */
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

/** `v3` down to, say, `v1`. */
function below(variant: string, lowest: number): readonly string[] {
  const version = Number(/^v(\d{1,2})$/.exec(variant)?.[1] ?? 0);
  return range(version - 1, lowest).map((each) => `v${each}`);
}

/** Each v9.n has all of v9.(n-1) and of v8.(n+5). @see Arm Architecture Reference Manual, A2.2 */
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
