import { RemoteError } from '../errors/errors.ts';
import { callGitHub, type Need } from './call.ts';
import { SERVICE } from './github-fetch.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/** A package in a manifest. */
export interface SnapshotDependency {
  readonly package_url: string;
  readonly relationship?: 'direct' | 'indirect';
  readonly scope?: 'runtime' | 'development';
  /** purls of the dependencies in the same manifest. */
  readonly dependencies?: readonly string[];
}

/** A manifest, which stands for a file with packages or for an image. */
export interface SnapshotManifest {
  readonly name: string;
  /** Present only if the file is in the repository. */
  readonly file?: { readonly source_location: string };
  readonly metadata?: Readonly<Record<string, string | boolean>>;
  /** The packages by purl. */
  readonly resolved: Readonly<Record<string, SnapshotDependency>>;
}

export type SnapshotManifests = Readonly<Record<string, SnapshotManifest>>;

/** The dependencies of a commit, in the format of GitHub's dependency graph. */
export interface DependencySnapshot {
  /** Full hash of the commit. */
  readonly sha: string;
  /** Full reference, such as `refs/heads/main`. */
  readonly ref: string;
  readonly job: {
    readonly id: string;
    /** Text that identifies a series of snapshots. GitHub keeps only the newest snapshot with this text. */
    readonly correlator: string;
    readonly html_url: string;
  };
  readonly detector: { readonly name: string; readonly version: string; readonly url: string };
  /** ISO time of the inventory. */
  readonly scanned: string;
  readonly metadata: Readonly<Record<string, string | boolean>>;
  readonly manifests: SnapshotManifests;
}

/**
 * Submits the dependencies of a commit to the dependency graph, and returns GitHub's message.
 *
 * @throws {RemoteError} with the missing permission, or `bad-response` if GitHub rejects the content.
 * @see https://docs.github.com/rest/dependency-graph/dependency-submission
 */
export async function submitSnapshot(
  github: GitHub,
  repository: string,
  snapshot: DependencySnapshot,
): Promise<string> {
  const need: Need = { what: 'submit dependencies', permissions: ['contents: write'] };
  const { data } = await callGitHub(need, () =>
    github.octokit.request('POST /repos/{owner}/{repo}/dependency-graph/snapshots', {
      ...repositoryOf(repository),
      version: 0,
      ...snapshot,
      manifests: mutable(snapshot.manifests),
    }),
  );
  if (data.result !== 'INVALID') return data.message;
  throw new RemoteError(
    'bad-response',
    `GitHub rejected the dependency snapshot: ${data.message}`,
    {
      service: SERVICE,
      method: 'POST',
      url: `/repos/${repository}/dependency-graph/snapshots`,
    },
  );
}

/** Returns a copy with mutable lists, which Octokit's types require. */
function mutable(manifests: SnapshotManifests) {
  return Object.fromEntries(
    Object.entries(manifests).map(([key, manifest]) => [
      key,
      {
        ...manifest,
        resolved: Object.fromEntries(
          Object.entries(manifest.resolved).map(([purl, { dependencies, ...rest }]) => [
            purl,
            { ...rest, ...(dependencies !== undefined && { dependencies: [...dependencies] }) },
          ]),
        ),
      },
    ]),
  );
}
