/**
 * What a look through one file found, in place of its bytes: it crosses threads and goes into caches as
 * JSON.
 */
export interface ExecutableExtract {
  readonly kind: 'executable';
  readonly go?: GoBuildInfo | undefined;
  /** The JSON that cargo-auditable put in, as text. */
  readonly auditable?: string | undefined;
  /** Well-known programs that say their version. */
  readonly programs: readonly FoundProgram[];
}

/** @see https://pkg.go.dev/debug/buildinfo */
export interface GoBuildInfo {
  /** `go1.22.1`; empty when it is not known. */
  readonly goVersion: string;
  /** The lines of `path`, `mod`, `dep`, `=>` and `build`, as the toolchain wrote them. */
  readonly modules: string;
}

export interface FoundProgram {
  /** Its name in purls. */
  readonly name: string;
  readonly version: string;
}

/** An archive with one package of npm. */
export interface NpmArchiveExtract {
  readonly kind: 'npm-archive';
  /** Its package.json, as text. */
  readonly manifest: string;
}

/** A Java archive, and those inside it, each with its own path. */
export interface JavaArchiveExtract {
  readonly kind: 'java-archive';
  readonly archives: readonly JavaArchive[];
  /** What could not be read inside, as sentences. */
  readonly problems: readonly string[];
}

export interface JavaArchive {
  /** Path inside the outermost archive; empty for itself: `WEB-INF/lib/a.jar`. */
  readonly path: string;
  /** Main attributes of META-INF/MANIFEST.MF, names as written. */
  readonly manifest: Readonly<Record<string, string>>;
  /** Of its file, 40 hex digits: what Maven repositories look archives up by. */
  readonly sha1: string;
  /** What each pom.properties says. */
  readonly poms: readonly MavenCoordinates[];
}

export interface MavenCoordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}
