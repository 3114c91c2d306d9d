import type { IncomingHttpHeaders } from 'node:http';
import { readStorage } from './attestations.ts';
import { requestProblems } from './check-request.ts';
import type { OpenApi } from './openapi.ts';
import {
  type Call,
  type Operation,
  type Reply,
  refused,
  type TokenPermissions,
} from './operation.ts';
import type { Route } from './operations.ts';
import { readAssetStorage } from './releases.ts';
import type { GitHubState } from './state.ts';

export interface Violation {
  /** `reply` and `server` are faults in this server itself. */
  readonly kind: 'route' | 'request' | 'reply' | 'server';
  readonly operation: string;
  readonly problems: readonly string[];
}

/** The rules that a request is checked against. */
export interface Rules {
  readonly state: GitHubState;
  readonly tokens: Map<string, TokenPermissions>;
  readonly violations: Violation[];
  readonly openapi: OpenApi | undefined;
}

export interface Asked {
  readonly route: Route | undefined;
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  readonly isUpload: boolean;
}

/** Runs the checks in the order of GitHub: route, token, permission, repository, body. */
export function answer(rules: Rules, asked: Asked, call: Call): Reply {
  const { route, path, method } = asked;
  if (path.startsWith('/storage/')) return answerStorage(rules, path, call);
  if (route === undefined || (route.operation.body === 'bytes') !== asked.isUpload) {
    note(rules, 'route', route?.operation.id ?? `${method} ${path}`, [
      'GitHub has no such address',
    ]);
    return refused(404, 'Not Found');
  }
  const { operation } = route;
  const permissions = rules.tokens.get(tokenOf(call.headers));
  if (permissions === undefined) return refused(401, 'Bad credentials');
  const missing = permissionProblem(operation, permissions);
  if (missing !== undefined) return missing;
  const { owner, repo } = route.params;
  const state = stateOf(rules.state, operation, `${owner}/${repo}`);
  if (owner !== undefined && state === undefined) return refused(404, 'Not Found');
  const problems = [
    ...requestProblems(operation, call.query, call.body),
    ...describedProblems(rules, operation, call),
  ];
  if (problems.length > 0) {
    note(rules, 'request', operation.id, problems);
    return refused(422, `Invalid request.\n\n${problems.join('\n')}`);
  }
  const reply = operation.handle(state ?? rules.state, call);
  const isDescribed = rules.openapi?.knows(operation) === true;
  const faults = isDescribed ? (rules.openapi?.replyProblems(operation, reply) ?? []) : [];
  if (faults.length > 0) note(rules, 'reply', operation.id, faults);
  return reply;
}

/**
 * The state that an operation can see. For repositories other than the repository of the server, it contains only
 * git.
 */
function stateOf(
  state: GitHubState,
  { id }: Operation,
  repository: string,
): GitHubState | undefined {
  if (repository === state.repository) return state;
  const gitFolder = id.startsWith('git/') ? state.otherFolders.get(repository) : undefined;
  return gitFolder === undefined ? undefined : { ...state, repository, gitFolder };
}

function describedProblems(
  { openapi }: Rules,
  operation: Operation,
  call: Call,
): readonly string[] {
  return openapi?.knows(operation) === true ? openapi.requestProblems(operation, call) : [];
}

/** The bundle storage is another service, which must not receive our token. */
function answerStorage(rules: Rules, path: string, call: Call): Reply {
  if (call.headers.authorization !== undefined) {
    note(rules, 'request', 'storage', ['the token was sent to the storage']);
  }
  return readAssetStorage(rules.state, path) ?? readStorage(rules.state, path);
}

function permissionProblem(
  { permissions = [] }: Operation,
  granted: TokenPermissions,
): Reply | undefined {
  const isGranted = permissions.some(([name, access]) => {
    const has = granted[name];
    return has === 'write' || (has === 'read' && access === 'read');
  });
  if (isGranted || permissions.length === 0) return undefined;
  const accepted = permissions.map(([name, access]) => `${name.replaceAll('-', '_')}=${access}`);
  return {
    ...refused(403, 'Resource not accessible by integration'),
    headers: { 'x-accepted-github-permissions': accepted.join('; ') },
  };
}

function tokenOf(headers: IncomingHttpHeaders): string {
  return /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

function note(
  rules: Rules,
  kind: Violation['kind'],
  operation: string,
  problems: readonly string[],
): void {
  rules.violations.push({ kind, operation, problems });
}
