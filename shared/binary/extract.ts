import type { GoFunctions } from '../model/go-program.ts';

/**
 * Types of extracts. An extract is the information found in a file, which is stored instead of the file's bytes.
 * Extracts are JSON, because they are sent between threads and stored in caches.
 */
export interface ExecutableExtract {
  readonly kind: 'executable';
  readonly go?: GoBuildInfo | undefined;
  /** JSON text that cargo-auditable stored in the program. */
  readonly auditable?: string | undefined;
  /** True if the program is compressed. In that case, nothing in it can be read. */
  readonly isPacked?: boolean | undefined;
  /** Well-known programs whose version was found in the file. */
  readonly programs: readonly FoundProgram[];
}

/** @see https://pkg.go.dev/debug/buildinfo */
export interface GoBuildInfo {
  /** Go version, such as `go1.22.1`. Empty if unknown. */
  readonly goVersion: string;
  /** Lines that start with `path`, `mod`, `dep`, `=>` or `build`, as written by the toolchain. */
  readonly modules: string;
  /** The functions in the program. Undefined if they were not requested or cannot be read completely. */
  readonly functions?: GoFunctions | undefined;
}

export interface FoundProgram {
  /** Package name for the purl. */
  readonly name: string;
  readonly version: string;
}

/** An archive that contains one npm package. */
export interface NpmArchiveExtract {
  readonly kind: 'npm-archive';
  /** Content of the package.json in the archive. */
  readonly manifest: string;
}

/** A Java archive and its nested archives, each with its path. */
export interface JavaArchiveExtract {
  readonly kind: 'java-archive';
  readonly archives: readonly JavaArchive[];
  /** Metadata of Python packages, if the archive is a Python program. */
  readonly python?: readonly PythonMetadata[] | undefined;
  /** Problems with nested content that could not be read, each as a sentence. */
  readonly problems: readonly string[];
}

export interface PythonMetadata {
  /** Path inside the archive, such as `site-packages/a-1.0.dist-info/METADATA`. */
  readonly path: string;
  /** The fields, without the description. Undefined if the entry cannot be read. */
  readonly fields?: string | undefined;
}

export interface JavaArchive {
  /** Path inside the outermost archive, such as `WEB-INF/lib/a.jar`. Empty for the outermost archive itself. */
  readonly path: string;
  /** Main attributes of META-INF/MANIFEST.MF, with names as written. */
  readonly manifest: Readonly<Record<string, string>>;
  /** SHA-1 digest of the file, in hexadecimal. Maven repositories can be searched for an archive by this digest. */
  readonly sha1: string;
  /** Maven coordinates in each pom.properties file, and in each pom without such a file. */
  readonly poms: readonly MavenCoordinates[];
}

export interface MavenCoordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}
