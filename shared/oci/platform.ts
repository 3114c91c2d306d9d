import { UserError } from '../errors/errors.ts';
import type { Descriptor, Platform } from './image-store.ts';

/** Go's names, which images use, for Node's. */
const ARCHITECTURES: ReadonlyMap<string, string> = new Map([
  ['x64', 'amd64'],
  ['ia32', '386'],
  ['arm64', 'arm64'],
  ['arm', 'arm'],
  ['ppc64', 'ppc64le'],
  ['riscv64', 'riscv64'],
  ['s390x', 's390x'],
]);

/** Images for this machine: macOS runs Linux images. */
export function machinePlatform(): Platform {
  const { platform, arch } = process;
  const os = platform === 'win32' ? 'windows' : 'linux';
  return { os, architecture: ARCHITECTURES.get(arch) ?? arch };
}

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

export function formatPlatform({ os, architecture, variant }: Platform): string {
  return variant ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`;
}

/** Whether an image of platform `offered` is what `wanted` asks for. */
export function isPlatform(wanted: Platform, offered: Platform): boolean {
  if (wanted.os !== offered.os || wanted.architecture !== offered.architecture) return false;
  if (!wanted.variant) return true;
  return wanted.variant === (offered.variant || impliedVariant(offered));
}

/** Every 64-bit ARM is at least a v8. */
function impliedVariant({ architecture }: Platform): string {
  return architecture === 'arm64' ? 'v8' : '';
}

/**
 * Whether an entry of an index is BuildKit's attestation: its platform is `unknown/unknown`, which nothing
 * runs. Its annotation alone says nothing: what has a platform is pulled, whatever else is written there.
 */
export function isBuildkitAttestation({ platform }: Descriptor): boolean {
  return platform?.os === 'unknown' && platform.architecture === 'unknown';
}
