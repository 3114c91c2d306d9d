import type { Package } from '../model/package.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { EcosystemFile, FileFormat, Locking, ParseContext, ParsedFile } from './ecosystem.ts';
import type { Manifest } from './manifest.ts';

/**
 * Returns what a manifest asks for; undefined where the file is none.
 *
 * @throws {DataError} when nothing can be read from it.
 */
export type ReadManifest = (file: EcosystemFile, context: ParseContext) => Manifest | undefined;

interface ManifestFiles {
  readonly wanted: WantedFiles;
  isPrimary?(path: string): boolean;
}

/** Returns a format that reads of a file only what it asks for, in source trees alone. */
export function manifestFormat(
  files: ManifestFiles,
  locking: Locking,
  read: ReadManifest,
): FileFormat {
  return {
    ...files,
    role: 'manifest',
    wantedIn: ['directory', 'file'],
    parse: (file, context) => ({ packages: [], problems: [], manifest: read(file, context) }),
    locking,
  };
}

/** Returns a format that gives packages and says as well what the file asks for. */
export function withManifest(
  format: FileFormat,
  locking: Locking,
  read: (parsed: ParsedFile, file: EcosystemFile, context: ParseContext) => Manifest | undefined,
): FileFormat {
  return {
    ...format,
    locking,
    parse: (file, context) => {
      const parsed = format.parse(file, context);
      // In an image counts what is installed.
      if (context.sourceKind === 'image') return parsed;
      return { ...parsed, manifest: read(parsed, file, context) };
    },
  };
}

/** Returns the manifest whose dependencies are all packages that were read from it. */
export function manifestOfPackages(packages: readonly Package[], fix: string): Manifest {
  const dependencies = packages.map(({ name, scope }) => ({
    name,
    isDevelopment: scope === 'development',
  }));
  return { dependencies, fix };
}
