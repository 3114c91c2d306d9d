/**
 * Swift: dependencies in `Package.swift`. The file is a program, so Assay reads only plain calls to `.package`. Source:
 * https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html
 */
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import { manifestFormat } from '../manifest-format.ts';
import { packageOf } from '../package-of.ts';
import { type ProgramRules, readProgram } from '../program-manifest.ts';

export const packageSwift = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    // SwiftPM prefers a manifest for the version of the compiler, such as `Package@swift-5.9.swift`.
    { wanted: { names: ['Package.swift'], globs: ['Package@swift-*.swift'] } },
    {
      ecosystem: 'SwiftURL',
      manifests: ['Package.swift', 'Package@swift-*.swift'],
      locks: [{ format: lockfile, names: ['Package.resolved'] }],
      note: 'The file is a program. Assay reads only plain calls to `.package(url:)`.',
    },
    (file) => ({
      ...readProgram(file, RULES),
      fix: 'commit Package.resolved (swift package resolve)',
    }),
  );

const RULES: ProgramRules = {
  comment: '//',
  own: /\bPackage\s*\(|\.package\s*\(/,
  ownName: 'Package',
  statement:
    /\.package\(\s*(?:name:\s*"[^"\n]*"\s*,\s*)?url:\s*"(?<name>[^"\n]+)"(?<rest>\s*,?\s*[^\n]*)/g,
  mention: /\.package\(\s*(?:name:\s*"[^"\n]*"\s*,\s*)?(?:url|id)\s*:/g,
  nameOf: locationOf,
  exact: exactPackage,
};

/** Returns `host/owner/name` for a URL. An SSH URL has a colon after the host. */
function locationOf(url: string): string {
  return url
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^/@]+@/, '')
    .replace(':', '/')
    .replace(/\.git\/?$/, '');
}

function exactPackage(file: EcosystemFile, name: string, rest: string): Package | undefined {
  const [, version] = /^\s*,\s*(?:exact:\s*|\.exact\(\s*)"(\d[\w.+-]*)"/.exec(rest) ?? [];
  if (version === undefined) return undefined;
  const segments = name.split('/');
  return packageOf(file, {
    type: 'swift',
    namespace: segments.slice(0, -1).join('/'),
    name: segments.at(-1) ?? '',
    fullName: name,
    version,
    ecosystem: 'SwiftURL',
    isDirect: true,
  });
}
