import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { callGitHub, type Need } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/** Who says so, as shown beside each dependency. */
interface Detector {
  readonly name: string;
  readonly version: string;
  readonly url: string;
}

export interface SnapshotRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly runId: string;
  /** What a later snapshot replaces: workflow, job and matrix, without the commit. */
  readonly correlator: string;
  readonly detector: Detector;
  /** ISO time. */
  readonly scanned: string;
}

/**
 * Submits an inventory to the dependency graph. Returns what GitHub says of it.
 *
 * @throws {RemoteError} that names `contents: write` when the token may not.
 */
export async function submitSnapshot(
  github: GitHub,
  inventory: Inventory,
  request: SnapshotRequest,
): Promise<string> {
  const need: Need = {
    what: 'submit dependencies to the dependency graph',
    permissions: ['contents: write'],
  };
  const { data } = await callGitHub(need, () =>
    github.octokit.rest.dependencyGraph.createRepositorySnapshot({
      ...repositoryOf(request.repository),
      version: 0,
      sha: request.sha,
      ref: request.ref,
      job: { id: request.runId, correlator: request.correlator },
      detector: { ...request.detector },
      scanned: request.scanned,
      manifests: manifestsOf(inventory),
    }),
  );
  return data.message;
}

interface Dependency {
  readonly package_url: string;
  readonly relationship?: 'direct' | 'indirect';
  readonly scope?: 'runtime' | 'development';
  readonly dependencies: string[];
}

interface Manifest {
  readonly name: string;
  readonly file?: { readonly source_location: string };
  readonly resolved: Record<string, Dependency>;
}

/** One manifest for each file that packages were read from; an image's files are one manifest. */
export function manifestsOf(inventory: Inventory): Record<string, Manifest> {
  const isImage = inventory.source.kind === 'image';
  const groups = new Map<string, Package[]>();
  for (const each of inventory.packages) {
    const paths = isImage ? [inventory.source.name] : each.locations.map(({ path }) => path);
    for (const path of new Set(paths)) {
      const group = groups.get(path) ?? [];
      group.push(each);
      groups.set(path, group);
    }
  }
  const manifests = [...groups].map(([path, packages]): [string, Manifest] => [
    path,
    {
      name: path,
      ...(isImage ? {} : { file: { source_location: path } }),
      resolved: Object.fromEntries(packages.map((each) => [each.purl, dependencyOf(each)])),
    },
  ]);
  return Object.fromEntries(manifests);
}

function dependencyOf(each: Package): Dependency {
  const relationship = each.isDirect === true ? 'direct' : 'indirect';
  return {
    package_url: each.purl,
    ...(each.isDirect === undefined ? {} : { relationship }),
    ...(each.scope === 'unknown' ? {} : { scope: each.scope }),
    dependencies: [...each.dependsOn],
  };
}
