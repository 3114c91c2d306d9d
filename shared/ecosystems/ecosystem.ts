import type { OperatingSystem, Problem, SourceKind } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import type { Manifest } from './manifest.ts';

/** The file to parse. */
export interface EcosystemFile {
  readonly path: string;
  /** Text is in UTF-8, without a byte order mark. */
  readonly bytes: Buffer;
  readonly layer?: number | undefined;
  /** It began with a byte order mark, which settles its encoding whatever the text says. */
  readonly hadMark?: boolean | undefined;
}

/** What a parser may look at beside its own file. */
export interface ParseContext {
  readonly sourceKind: SourceKind;
  /** Another wanted file of the same source, by its path. */
  file(path: string): EcosystemFile | undefined;
  /** Every wanted file with that base name, wherever it stands. */
  named(name: string): readonly EcosystemFile[];
  /** Whether the user leaves a path out of what is read; left out, none. */
  isLeftOut?(path: string): boolean;
  /** The operating system of an image, when os-release was found. */
  readonly os: OperatingSystem | undefined;
}

/** Packages and problems of one file. A file that is bad in one place still gives the rest. */
export interface ParsedFile {
  readonly packages: readonly Package[];
  readonly problems: readonly Problem[];
  /** It turned out to be no file of this format at all: it does not count as read. */
  readonly isForeign?: boolean | undefined;
  /** The files that the packages installed; asked for once, and only where something may be theirs. */
  readonly owned?: (() => Iterable<OwnedFile>) | undefined;
  /** What the file asks for, when it is a manifest. */
  readonly manifest?: Manifest | undefined;
}

/** A file that a package of the operating system installed. */
export interface OwnedFile {
  /** The package's purl. */
  readonly owner: string;
  /** As in `EcosystemFile`: without a leading slash. */
  readonly path: string;
}

/**
 * What files of a format settle: a lockfile, which versions are installed; a manifest, what is asked for. Neither
 * may have an unfinished merge in it, and a lockfile is never empty.
 */
export type FileRole = 'lockfile' | 'manifest';

/** One format of an ecosystem. */
export interface FileFormat {
  /** Left out for what is installed, and for documents. */
  readonly role?: FileRole;
  /** Files whose content is wanted. Companions that `parse` only looks up are wanted too. */
  readonly wanted: WantedFiles;
  /** Wanted in these kinds of source alone; left out, in all. */
  readonly wantedIn?: readonly SourceKind[];
  /**
   * Whether `parse` is called for it; left out, for each wanted file. Companions say no here.
   */
  isPrimary?(path: string): boolean;
  /**
   * For names that other files have as well: whether the content may be of this format. It is cheap, and asked of files
   * that are too large to parse.
   */
  isLikely?(bytes: Buffer): boolean;
  /** For manifests: what says the versions of the dependencies that they name. */
  readonly locking?: Locking | undefined;
  /** @throws {DataError} when nothing at all can be read from it. */
  parse(file: EcosystemFile, context: ParseContext): ParsedFile;
}

/** What says which versions a manifest's dependencies are installed in. */
export interface Locking {
  /** The OSV ecosystem of the dependencies, by whose rules names are compared; empty where there is none. */
  readonly ecosystem: string;
  /** How the page of ecosystems calls such manifests: `package.json`. */
  readonly manifests: readonly string[];
  readonly locks: readonly Lock[];
  /** When a manifest is locked and what is unread then, for the page of ecosystems. */
  readonly note: string;
}

/** A format of lockfiles as manifests see it: a lockfile is about the manifests in its own folder. */
export interface Lock {
  readonly format: FileFormat;
  /** How the page of ecosystems calls such files: `package-lock.json`. */
  readonly names: readonly string[];
  /** The folder that a file of the format is about, with a slash at the end; left out, its own. */
  folderOf?(path: string): string;
  /** Whether it is about the manifests in all folders below as well. */
  readonly isForAllBelow?: boolean | undefined;
  /** What a lockfile is about beside that. It is asked only where that is not enough. */
  coverage?(lockfile: EcosystemFile, context: ParseContext): Coverage;
}

export interface Coverage {
  /** Paths of the manifests that the lockfile names, such as members of a workspace. */
  readonly manifests: readonly string[];
  /** Names of dependencies that it has beside those of its packages: aliases. */
  readonly names: readonly string[];
}

/** A family of file formats. Never walks, opens or downloads: it sees bytes and gives packages. */
export interface Ecosystem {
  /** The name of its file. */
  readonly id: string;
  readonly formats: readonly FileFormat[];
}
