import type { EcosystemFile } from '../ecosystems/ecosystem.ts';
import type { Failure } from './pom-lookup.ts';

/** A line in the scanned folder. */
export interface Place {
  readonly file: EcosystemFile;
  readonly line: number | undefined;
}

/** The reason why packages of a project might be missing. */
export interface Issue {
  /** The file or dependency that the issue is about, as a noun phrase such as `The parent g:a:1`. */
  readonly subject: string;
  readonly failure: Failure;
  /** The line that caused the issue. Undefined if it is in a POM from a repository. */
  readonly place: Place | undefined;
}

/** Returns an issue for content that contradicts itself. */
export function contradiction(subject: string, text: string, place: Place | undefined): Issue {
  const fix = 'remove one of the references in the cycle';
  return { subject, failure: { code: 'contradiction', text, fix }, place };
}

/** Returns an issue for content that exceeds a limit. */
export function exceeded(subject: string, text: string, place: Place | undefined): Issue {
  const fix = "commit the build's SBOM as bom.json";
  return { subject, failure: { code: 'limit-exceeded', text, fix }, place };
}

/** Returns the issue with its own location, or with `place` if it does not have one. */
export function placedAt(issue: Issue, place: Place | undefined): Issue {
  return issue.place === undefined ? { ...issue, place } : issue;
}
