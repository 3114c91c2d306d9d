import { createHash } from 'node:crypto';
import { userObject } from './objects.ts';
import { type Call, invalid, notFound, type Operation, ok, type Reply } from './operation.ts';
import { pageOf } from './pages.ts';
import {
  addRelease,
  type GitHubState,
  type StoredAsset,
  type StoredRelease,
  takeId,
} from './state.ts';

const ALL = '/repos/{owner}/{repo}/releases';
const ONE = '/repos/{owner}/{repo}/releases/{release_id}';

const MAY_READ = [['contents', 'read']] as const;
const MAY_WRITE = [['contents', 'write']] as const;

const EPOCH = '2026-01-02T03:04:05Z';

const PROPERTIES = {
  tag_name: { type: 'string', minLength: 1 },
  target_commitish: { type: 'string' },
  name: { type: 'string' },
  body: { type: 'string' },
  draft: { type: 'boolean' },
  prerelease: { type: 'boolean' },
  generate_release_notes: { type: 'boolean' },
  make_latest: { enum: ['true', 'false', 'legacy'] },
};

export const releaseOperations: readonly Operation[] = [
  {
    id: 'repos/list-releases',
    method: 'GET',
    path: ALL,
    permissions: MAY_READ,
    query: ['per_page', 'page'],
    handle: list,
  },
  {
    id: 'repos/get-release-by-tag',
    method: 'GET',
    path: `${ALL}/tags/{tag}`,
    permissions: MAY_READ,
    handle: getByTag,
  },
  {
    id: 'repos/create-release',
    method: 'POST',
    path: ALL,
    permissions: MAY_WRITE,
    body: {
      type: 'object',
      required: ['tag_name'],
      properties: PROPERTIES,
      additionalProperties: false,
    },
    handle: create,
  },
  {
    id: 'repos/generate-release-notes',
    method: 'POST',
    path: `${ALL}/generate-notes`,
    permissions: MAY_WRITE,
    body: {
      type: 'object',
      required: ['tag_name'],
      properties: { tag_name: { type: 'string', minLength: 1 } },
      additionalProperties: false,
    },
    handle: (_, call) => {
      const { tag_name: tag = '' } = call.body as ReleaseBody;
      return ok({ name: tag, body: `**Full Changelog**: https://github.com/${tag}` });
    },
  },
  {
    id: 'repos/update-release',
    method: 'PATCH',
    path: ONE,
    permissions: MAY_WRITE,
    body: { type: 'object', properties: PROPERTIES, additionalProperties: false },
    handle: update,
  },
  {
    id: 'repos/list-release-assets',
    method: 'GET',
    path: `${ONE}/assets`,
    permissions: MAY_READ,
    query: ['per_page', 'page'],
    handle: listAssets,
  },
  {
    id: 'repos/upload-release-asset',
    method: 'POST',
    path: `${ONE}/assets`,
    permissions: MAY_WRITE,
    query: ['name', 'label'],
    body: 'bytes',
    handle: upload,
  },
  {
    id: 'repos/get-release-asset',
    method: 'GET',
    path: `${ALL}/assets/{asset_id}`,
    permissions: MAY_READ,
    handle: download,
  },
  {
    id: 'repos/delete-release-asset',
    method: 'DELETE',
    path: `${ALL}/assets/{asset_id}`,
    permissions: MAY_WRITE,
    handle: remove,
  },
];

type ReleaseBody = Readonly<Partial<Record<'tag_name' | 'name' | 'body', string>>> & {
  readonly draft?: boolean;
  readonly prerelease?: boolean;
};

function list(state: GitHubState, call: Call): Reply {
  const releases = [...state.releases.values()].reverse();
  const { items, headers } = pageOf(state, `/repos/${state.repository}/releases`, call, releases);
  return { ...ok(items.map((release) => releaseObject(state, release))), headers };
}

/** A draft has no tag yet. */
function getByTag(state: GitHubState, call: Call): Reply {
  const release = [...state.releases.values()].find(
    ({ tag, draft }) => tag === call.params['tag'] && !draft,
  );
  return release === undefined ? notFound() : ok(releaseObject(state, release));
}

function create(state: GitHubState, call: Call): Reply {
  const { tag_name: tag = '', name, body, draft, prerelease } = call.body as ReleaseBody;
  const isTaken = [...state.releases.values()].some((other) => other.tag === tag && !other.draft);
  if (isTaken) return invalid('Release', 'already_exists', 'tag_name');
  const release = addRelease(state, tag, {
    name: name ?? tag,
    body: body ?? '',
    draft: draft ?? false,
    prerelease: prerelease ?? false,
  });
  return ok(releaseObject(state, release), 201);
}

function update(state: GitHubState, call: Call): Reply {
  const { name, body, draft, prerelease } = call.body as ReleaseBody;
  return withRelease(state, call, (release) => {
    release.name = name ?? release.name;
    release.body = body ?? release.body;
    release.draft = draft ?? release.draft;
    release.prerelease = prerelease ?? release.prerelease;
    return ok(releaseObject(state, release));
  });
}

function listAssets(state: GitHubState, call: Call): Reply {
  return withRelease(state, call, (release) => {
    const path = `/repos/${state.repository}/releases/${release.id}/assets`;
    const { items, headers } = pageOf(state, path, call, release.assets);
    return { ...ok(items.map((asset) => assetObject(state, release, asset))), headers };
  });
}

function upload(state: GitHubState, call: Call): Reply {
  const name = call.query['name'] ?? '';
  return withRelease(state, call, (release) => {
    if (name === '') return invalid('ReleaseAsset', 'missing_field', 'name');
    if (release.immutable && !release.draft) {
      const message = 'Cannot upload assets to an immutable release.';
      return invalid('ReleaseAsset', 'custom', 'release', message);
    }
    const stored = storedName(name);
    if (release.assets.some((asset) => asset.name === stored)) {
      return invalid('ReleaseAsset', 'already_exists', 'name');
    }
    const asset = {
      id: takeId(state),
      name: stored,
      label: call.query['label'] ?? '',
      contentType: String(call.headers['content-type'] ?? ''),
      bytes: call.body as Buffer,
    };
    release.assets.push(asset);
    return ok(assetObject(state, release, asset), 201);
  });
}

/** The bytes are stored in another place, and the JSON response describes them. */
function download(state: GitHubState, call: Call): Reply {
  return withAsset(state, call, (release, asset) => {
    const wantsBytes = call.headers.accept === 'application/octet-stream';
    if (!wantsBytes) return ok(assetObject(state, release, asset));
    // Another origin, like the storage of GitHub, which must not receive a token.
    const storage = state.baseUrl.replace('127.0.0.1', 'localhost');
    const location = `${storage}${assetStoragePath(asset.id)}`;
    return { status: 302, headers: { location } };
  });
}

function remove(state: GitHubState, call: Call): Reply {
  return withAsset(state, call, (release, asset) => {
    if (release.immutable && !release.draft) {
      const message = 'Cannot delete asset from an immutable release.';
      return invalid('ReleaseAsset', 'custom', 'release', message);
    }
    release.assets.splice(release.assets.indexOf(asset), 1);
    return { status: 204 };
  });
}

function assetStoragePath(id: number): string {
  return `/storage/assets/${id}?sig=permission-of-${id}`;
}

/** Returns the response of the storage. The URL contains its own permission. */
export function readAssetStorage(state: GitHubState, path: string): Reply | undefined {
  const id = Number(/^\/storage\/assets\/(\d+)\?/.exec(path)?.[1]);
  const asset = [...state.releases.values()]
    .flatMap(({ assets }) => assets)
    .find((one) => one.id === id);
  if (asset === undefined || path !== assetStoragePath(id)) return undefined;
  return { status: 200, bytes: asset.bytes, headers: { 'content-type': asset.contentType } };
}

function withAsset(
  state: GitHubState,
  call: Call,
  then: (release: StoredRelease, asset: StoredAsset) => Reply,
): Reply {
  const id = Number(call.params['asset_id']);
  for (const release of state.releases.values()) {
    const asset = release.assets.find((one) => one.id === id);
    if (asset !== undefined) return then(release, asset);
  }
  return notFound();
}

/** GitHub renames assets. Any character except letters, digits, dots, dashes and underscores becomes a dot. */
function storedName(name: string): string {
  return name.replace(/[^\w.+@-]+/g, '.');
}

function withRelease(
  state: GitHubState,
  call: Call,
  then: (release: StoredRelease) => Reply,
): Reply {
  const release = state.releases.get(Number(call.params['release_id']));
  return release === undefined ? notFound() : then(release);
}

function releaseObject(state: GitHubState, release: StoredRelease) {
  const path = `/repos/${state.repository}/releases/${release.id}`;
  const tag = encodeURIComponent(release.tag);
  return {
    url: `${state.baseUrl}${path}`,
    assets_url: `${state.baseUrl}${path}/assets`,
    upload_url: `${state.baseUrl}/uploads${path}/assets{?name,label}`,
    tarball_url: `${state.baseUrl}/repos/${state.repository}/tarball/${tag}`,
    zipball_url: `${state.baseUrl}/repos/${state.repository}/zipball/${tag}`,
    html_url: `https://github.com/${state.repository}/releases/tag/${tag}`,
    id: release.id,
    node_id: `RE_${release.id}`,
    tag_name: release.tag,
    target_commitish: 'main',
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: EPOCH,
    published_at: release.draft ? null : EPOCH,
    author: userObject(state, state.viewer),
    assets: release.assets.map((asset) => assetObject(state, release, asset)),
  };
}

function assetObject(state: GitHubState, release: StoredRelease, asset: StoredAsset) {
  const { id, name, label, bytes } = asset;
  const folder = `https://github.com/${state.repository}/releases/download/${release.tag}`;
  return {
    url: `${state.baseUrl}/repos/${state.repository}/releases/assets/${id}`,
    browser_download_url: `${folder}/${name}`,
    id,
    node_id: `RA_${id}`,
    name,
    label,
    state: asset.isBroken === true ? 'starter' : 'uploaded',
    content_type: asset.contentType,
    size: bytes.length,
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    download_count: 0,
    created_at: EPOCH,
    updated_at: EPOCH,
    uploader: userObject(state, state.viewer),
  };
}
