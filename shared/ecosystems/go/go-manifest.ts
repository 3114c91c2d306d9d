/** Go: dependencies in a `go.mod` for a Go version before 1.17. Such a file does not list indirect modules. */
import type { EcosystemFile, FileFormat, ParseContext } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { withManifest } from '../manifest-format.ts';
import { readDirectives } from './directives.ts';
import { readGoSum, sumPath } from './go-sum.ts';
import { listsIndirect } from './go-version.ts';

/** The package that represents Go's standard library. */
const LIBRARY = 'stdlib';

export const goModManifest = (goMod: FileFormat): FileFormat =>
  withManifest(
    goMod,
    {
      ecosystem: 'Go',
      manifests: ['go.mod'],
      locks: [],
      note: 'A go.mod for Go 1.17 or later lists every module, so it needs no lockfile. An older go.mod needs a go.sum in the same folder.',
    },
    ({ packages }, file, context) => olderManifest(packages, file, context),
  );

function olderManifest(
  packages: readonly { readonly name: string }[],
  file: EcosystemFile,
  context: ParseContext,
): Manifest | undefined {
  const { directives } = readDirectives(file.bytes.toString('utf8'));
  if (listsIndirect(directives)) return undefined;
  const sum = context.file(sumPath(file.path));
  const summed = new Set(sum === undefined ? [] : readGoSum(sum).packages.map(({ name }) => name));
  const names = new Set(packages.map(({ name }) => name));
  const missing = [...names].filter((name) => name !== LIBRARY && !summed.has(name));
  return {
    dependencies: missing.map((name) => ({ name, isDevelopment: false })),
    fix: 'set go 1.17 or later and commit go.mod and go.sum (go mod tidy)',
  };
}
