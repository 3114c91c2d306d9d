import { artifactMetadataOperations } from './artifact-metadata.ts';
import { attestationOperations } from './attestations.ts';
import { checkOperations } from './checks.ts';
import { codeScanningOperations } from './code-scanning.ts';
import { commentOperations } from './comments.ts';
import { gitDataOperations } from './git-data.ts';
import type { Operation } from './operation.ts';
import { pullOperations } from './pulls.ts';
import { releaseOperations } from './releases.ts';
import { repositoryOperations } from './repository.ts';
import { reviewOperations } from './reviews.ts';
import { snapshotOperations } from './snapshots.ts';

export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

const OPERATIONS: readonly Operation[] = [
  ...artifactMetadataOperations,
  ...attestationOperations,
  ...checkOperations,
  ...codeScanningOperations,
  ...commentOperations,
  ...gitDataOperations,
  ...pullOperations,
  ...releaseOperations,
  ...repositoryOperations,
  ...reviewOperations,
  ...snapshotOperations,
];

/** Returns the operation for a method and a path. Fixed words take precedence over parameters. */
export function findRoute(method: string, path: string): Route | undefined {
  const routes = OPERATIONS.filter((operation) => operation.method === method).flatMap(
    (operation) => {
      const params = matchPath(operation.path, path);
      return params === undefined ? [] : [{ operation, params }];
    },
  );
  const byParameters = (one: Route, other: Route) =>
    Object.keys(one.params).length - Object.keys(other.params).length;
  return routes.sort(byParameters)[0];
}

/** `{path}` at the end matches the rest of the path, including slashes. */
function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  const takesRest = wanted.at(-1) === '{path}';
  if (takesRest ? given.length < wanted.length : given.length !== wanted.length) return undefined;
  const params: [string, string][] = [];
  for (const [index, word] of wanted.entries()) {
    const isLast = takesRest && index === wanted.length - 1;
    const value = isLast ? given.slice(index).join('/') : (given[index] ?? '');
    const name = /^\{(.+)\}$/.exec(word)?.[1];
    if (name === undefined && word !== value) return undefined;
    if (name !== undefined) params.push([name, decodeURIComponent(value)]);
  }
  return Object.fromEntries(params);
}
