import type { GoProgram } from '../model/go-program.ts';
import type { OperatingSystem, Problem, SourceKind } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { Manifest, ManifestGap } from './manifest.ts';

/** The file to parse. */
export interface EcosystemFile {
  readonly path: string;
  /** Content. Text is UTF-8 without a byte order mark. */
  readonly bytes: Buffer;
  readonly layer?: number | undefined;
  /** Path to which an image's symbolic link leads. Present if the file is read at the path of the link. */
  readonly target?: string | undefined;
  /** True if the file began with a byte order mark, which overrides any encoding that the text declares. */
  readonly hadMark?: boolean | undefined;
}

/** Provides parsers with access to the other files of a source. */
export interface ParseContext {
  readonly sourceKind: SourceKind;
  /** Returns a wanted file of the same source by its path. */
  file(path: string): EcosystemFile | undefined;
  /** Returns every wanted file with this base name, in any folder. */
  named(name: string): readonly EcosystemFile[];
  /** True if the user's settings exclude the path. If this function is absent, no path is excluded. */
  isLeftOut?(path: string): boolean;
  /** The operating system of an image, if os-release was found. */
  readonly os: OperatingSystem | undefined;
  /** Returns the data from a package repository about the manifest at that path. Absent if no repository was read. */
  resolved?(path: string): ResolvedManifest | undefined;
}

/** Data from a package repository about one manifest. */
export interface ResolvedManifest {
  /** Direct and transitive packages. */
  readonly packages: readonly Package[];
  readonly problems: readonly Problem[];
  /** Properties that the manifest inherits from files in the repository. */
  readonly properties: ReadonlyMap<string, string>;
  /** The reason why packages can be missing. Undefined if all packages are known. */
  readonly gap: ManifestGap | undefined;
}

/** Packages and problems of one file. An error in one entry does not prevent parsing of the other entries. */
export interface ParsedFile {
  readonly packages: readonly Package[];
  readonly problems: readonly Problem[];
  /** True if the file has another format. Such a file does not count as read. */
  readonly isForeign?: boolean | undefined;
  /**
   * Returns the files of the packages. Called at most once, and only if one of these files can contain other
   * packages.
   */
  readonly owned?: (() => Iterable<OwnedFile>) | undefined;
  /** The declared dependencies, if the file is a manifest. */
  readonly manifest?: Manifest | undefined;
  /** The Go program in the file, if its functions are known. */
  readonly program?: GoProgram | undefined;
}

/** A file installed by a package of the operating system. */
export interface OwnedFile {
  /** The package's purl. */
  readonly owner: string;
  /** Path without a leading slash, as in `EcosystemFile`. */
  readonly path: string;
}

/**
 * The purpose of a format. A lockfile pins the installed versions, and a manifest declares dependencies. Neither of
 * them may contain merge conflicts, and a lockfile must not be empty.
 */
export type FileRole = 'lockfile' | 'manifest';

/** One file format of an ecosystem. */
export interface FileFormat {
  /** `role` is absent for installed packages and for SBOM documents. */
  readonly role?: FileRole;
  /** Files to read, including companion files that `parse` only looks up. */
  readonly wanted: WantedFiles;
  /** Source kinds in which the files are wanted. If absent, the files are wanted in all kinds. */
  readonly wantedIn?: readonly SourceKind[];
  /**
   * True if `parse` must be called for the path, and false for companion files. If absent, `parse` is called for each
   * wanted file.
   */
  isPrimary?(path: string): boolean;
  /**
   * True for a folder that determines the meaning of its files, such as `node_modules/a`. If an image has a symbolic
   * link at such a path, the files in the link's target are read as if they were in the folder. Folders in patterns of
   * `wanted` are included automatically.
   */
  isInstallFolder?(path: string): boolean;
  /**
   * True if the content could have this format. Present if other formats share the file name. The function must be
   * fast, because it is also called for files that are too large to parse.
   */
  isLikely?(bytes: Buffer): boolean;
  /** Describes how the versions of the dependencies are locked. Present only for manifests. */
  readonly locking?: Locking | undefined;
  /** @throws {DataError} if the file contains nothing that can be read. */
  parse(file: EcosystemFile, context: ParseContext): ParsedFile;
}

/** The lockfiles that can lock the dependencies of a manifest. */
export interface Locking {
  /**
   * The OSV ecosystem whose rules apply when names of dependencies are compared. Empty if the dependencies have no
   * OSV ecosystem.
   */
  readonly ecosystem: string;
  /** Names of the manifests for the ecosystem documentation, such as `package.json`. */
  readonly manifests: readonly string[];
  readonly locks: readonly Lock[];
  /**
   * True if the lockfiles list every dependency that is installed. In that case, an optional dependency that is not
   * in a lockfile is not a package, even if its version is exact.
   */
  readonly areLocksComplete?: boolean | undefined;
  /**
   * A note for the ecosystem documentation. The note states when a manifest counts as locked, and which parts are not
   * read.
   */
  readonly note: string;
}

/** A lockfile format that locks manifests. A lockfile covers the manifests in its own folder. */
export interface Lock {
  readonly format: FileFormat;
  /** Names of the lockfiles for the ecosystem documentation, such as `package-lock.json`. */
  readonly names: readonly string[];
  /**
   * Returns the folder that a lockfile covers, with a trailing slash. If this function is absent, a lockfile covers the
   * folder that contains it.
   */
  folderOf?(path: string): string;
  /** True if the lockfile also covers the manifests in all subfolders. */
  readonly isForAllBelow?: boolean | undefined;
  /**
   * Returns further coverage from the content of a lockfile. The function is called only if the folder rules leave a
   * manifest uncovered.
   */
  coverage?(lockfile: EcosystemFile, context: ParseContext): Coverage;
}

export interface Coverage {
  /** Paths of manifests that the lockfile names, such as members of a workspace. */
  readonly manifests: readonly string[];
  /** Aliases under which dependencies are locked, in addition to the package names. */
  readonly names: readonly string[];
  /** Names of dependencies whose declared version is replaced by an override in the project. */
  readonly replaced?: readonly string[] | undefined;
}

/**
 * A family of file formats. An ecosystem receives bytes and returns packages. It never reads folders, opens files or
 * downloads anything.
 */
export interface Ecosystem {
  /** Name of the TypeScript file that defines the ecosystem. */
  readonly id: string;
  readonly formats: readonly FileFormat[];
}

/** Ecosystems whose code is loaded together when it is needed. */
export interface EcosystemGroup {
  /** The files that the ecosystems read in a folder. */
  readonly wanted: WantedFiles;
  load(): Promise<{ readonly ecosystems: readonly Ecosystem[] }>;
}
