/**
 * .NET: packages that a build downloads but no lockfile contains, such as project SDKs and download-only packages.
 * Source: https://learn.microsoft.com/visualstudio/msbuild/how-to-use-project-sdk
 */
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { unread } from '../unread.ts';
import { exactVersion } from './exact-version.ts';
import { nugetPackage } from './nuget-package.ts';
import { type Reference, readReferences, SDK } from './references.ts';

const KINDS = [SDK, 'PackageDownload', 'DotNetCliToolReference'];

const FIX = 'specify one exact version, such as [1.0.0]';

/**
 * Returns the packages that the build of a project downloads. A package without an exact version is reported as a
 * problem.
 */
export function buildPackages(
  file: EcosystemFile,
  context: ParseContext,
): { readonly packages: readonly Package[]; readonly problems: readonly Problem[] } {
  const { references } = readReferences(file, context, KINDS);
  return parseEach(references.flatMap(eachVersion), (reference) => buildPackage(reference));
}

/** Returns one reference for each version. `[1.0.0];[2.0.0]` means that the build downloads both versions. */
function eachVersion(reference: Reference): readonly Reference[] {
  const versions = (reference.version ?? '').split(';').map((version) => version.trim());
  return versions.map((version) => ({ ...reference, version }));
}

function buildPackage({ file, name, version, line }: Reference): Package {
  const exact = exactVersion(version);
  if (exact === undefined) throw unread(file, { text: `${name} ${version}`, line }, FIX);
  return nugetPackage(file, { name, version: exact, line, scope: 'development', isDirect: true });
}
