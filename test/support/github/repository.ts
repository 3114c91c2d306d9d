import { createHash } from 'node:crypto';
import { repositoryObject, userObject } from './objects.ts';
import { type Call, notFound, type Operation, ok, type Reply, refused } from './operation.ts';
import type { GitHubState } from './state.ts';

export const repositoryOperations: readonly Operation[] = [
  {
    id: 'repos/get',
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    handle: (state) => ok(repositoryObject(state)),
  },
  {
    id: 'repos/get-content',
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path}',
    permissions: [['contents', 'read']],
    query: ['ref'],
    handle: getContent,
  },
  { id: 'meta/get', method: 'GET', path: '/meta', handle: getMeta },
  { id: 'users/get-authenticated', method: 'GET', path: '/user', handle: getUser },
  {
    id: 'apps/get-authenticated',
    method: 'GET',
    path: '/app',
    handle: () => refused(401, 'A JSON web token could not be decoded'),
  },
  {
    id: 'graphql',
    method: 'POST',
    path: '/graphql',
    body: {
      type: 'object',
      required: ['query'],
      properties: { query: { type: 'string' }, variables: { type: 'object' } },
      additionalProperties: false,
    },
    handle: answerQuery,
  },
];

/** A job token belongs to an app, and only users are allowed to query their own account. */
function getUser(state: GitHubState): Reply {
  if (state.viewer.type === 'Bot') return refused(403, 'Resource not accessible by integration');
  return ok(userObject(state, state.viewer));
}

function getMeta({ trustDomain }: GitHubState): Reply {
  const services = ['*.actions.githubusercontent.com', 'tuf-repo.github.com'];
  return ok({
    verifiable_password_authentication: false,
    domains:
      trustDomain === undefined
        ? {}
        : { artifact_attestations: { trust_domain: trustDomain, services } },
  });
}

/** Answers the only supported query. The response is the login with which this token writes. */
function answerQuery(state: GitHubState, call: Call): Reply {
  const { query } = call.body as { readonly query: string };
  if (/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
    return ok({ data: { viewer: { login: state.viewer.login } } });
  }
  return ok({ errors: [{ type: 'UNKNOWN', message: `This server cannot answer: ${query}` }] });
}

function getContent(state: GitHubState, call: Call): Reply {
  const path = call.params['path'] ?? '';
  const bytes = state.files.get(path);
  if (bytes === undefined) return notFound();
  const url = `${state.baseUrl}/repos/${state.repository}/contents/${path}`;
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const git = `${state.baseUrl}/repos/${state.repository}/git/blobs/${sha}`;
  const html = `https://github.com/${state.repository}/blob/main/${path}`;
  return ok({
    type: 'file',
    encoding: 'base64',
    size: bytes.length,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    content: bytes.toString('base64'),
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: html.replace('/blob/', '/raw/'),
    _links: { self: url, git, html },
  });
}
