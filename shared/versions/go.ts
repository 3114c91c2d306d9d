/**
 * Versions of Go modules and of the Go toolchain. Module versions are Semantic Versioning with a leading `v`,
 * including pseudo-versions and `+incompatible`. OSV writes `go1.21rc2` as `1.21.0-rc.2`. Source:
 * https://go.dev/ref/mod#versions and https://go.dev/doc/toolchain#version
 */
import { semver } from './semver.ts';
import type { VersionScheme } from './version-scheme.ts';

export const go: VersionScheme = {
  id: 'go',
  compare: (a, b) => semver.compare(moduleVersion(a), moduleVersion(b)),
};

/** Matches a toolchain version, which can have a vendor suffix (`-fips`, ` X:boringcrypto`). */
const TOOLCHAIN = /^(?:go)?(\d+\.\d+(?:\.\d+)?)(?:(rc|beta)(\d+))?(?:[- ][0-9A-Za-z.:,_-]*)?$/;

function moduleVersion(version: string): string {
  const isToolchain = version.startsWith('go') || /^\d+\.\d+(?:rc|beta)\d+$/.test(version);
  const match = isToolchain ? TOOLCHAIN.exec(version) : null;
  if (match === null) return version;
  const numbers = match[1] ?? '';
  return match[2] === undefined ? numbers : `${numbers}-${match[2]}.${match[3]}`;
}
