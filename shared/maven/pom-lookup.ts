import type { EcosystemFile } from '../ecosystems/ecosystem.ts';
import type { DataErrorCode, RemoteErrorCode } from '../errors/errors.ts';
import type { Coordinates } from './coordinates.ts';

/** The reason why a file from a repository cannot be used. */
export interface Failure {
  /**
   * `missing` if the data is not available, for example because no repository answers or has the file. Any other code
   * means that the content is wrong or exceeds a limit.
   */
  readonly code: 'missing' | DataErrorCode | RemoteErrorCode;
  /** The end of a sentence, such as `was not found in https://repo.example`. */
  readonly text: string;
  /** A phrase that starts with a verb. */
  readonly fix: string;
}

/** A file from a repository, or the reason why it cannot be used. */
export type Answer<T> = { readonly found: T } | { readonly failure: Failure };

/**
 * The files that were read from repositories. The methods return undefined for a file that has not been read yet. Such
 * a file is read before the next round.
 */
export interface PomLookup {
  pom(id: Coordinates): Answer<EcosystemFile> | undefined;
  /** Returns the published versions of an artifact. */
  versions(group: string, artifact: string): Answer<readonly string[]> | undefined;
}
