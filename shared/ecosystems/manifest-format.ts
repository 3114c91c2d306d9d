import type { Package } from '../model/package.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { EcosystemFile, FileFormat, Locking, ParseContext, ParsedFile } from './ecosystem.ts';
import type { Manifest } from './manifest.ts';

/**
 * A function that returns the dependencies that a manifest declares. Returns undefined if the file is not a manifest.
 *
 * @throws {DataError} if the file contains nothing that can be read.
 */
export type ReadManifest = (file: EcosystemFile, context: ParseContext) => Manifest | undefined;

interface ManifestFiles {
  readonly wanted: WantedFiles;
  isPrimary?(path: string): boolean;
}

/**
 * Returns a format that reads declared dependencies, but not packages. The format applies only to folders and single
 * files, not to images.
 */
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

/**
 * Returns a format that reads both the packages and the declared dependencies of a file. In an image, it reads only the
 * packages.
 */
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
      // In an image, only installed packages count.
      if (context.sourceKind === 'image') return parsed;
      return { ...parsed, manifest: read(parsed, file, context) };
    },
  };
}

/** Returns a manifest that declares exactly the given packages. */
export function manifestOfPackages(packages: readonly Package[], fix: string): Manifest {
  const dependencies = packages.map(({ name, scope }) => ({
    name,
    isDevelopment: scope === 'development',
  }));
  return { dependencies, fix };
}
