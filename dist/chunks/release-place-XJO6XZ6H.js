import {
  putOnce
} from "./chunk-YRAS2PGQ.js";
import {
  repositoryOf
} from "./chunk-OURI6Y3Q.js";
import {
  callGitHub
} from "./chunk-76ESRETX.js";
import "./chunk-6W262FKA.js";
import {
  bundleFileText,
  readEvidenceFile
} from "./chunk-KQK7B44E.js";
import {
  isWritten
} from "./chunk-YGHS6CUQ.js";
import "./chunk-2XUGOFF7.js";
import "./chunk-HOP762BE.js";
import "./chunk-WJ75VXBJ.js";
import {
  request
} from "./chunk-4CN6GEEY.js";
import "./chunk-5YC6QMGJ.js";
import "./chunk-ZZILVQFA.js";
import {
  isObject,
  stringAt
} from "./chunk-SPWC7RXH.js";
import {
  RemoteError
} from "./chunk-EJ2PPSOD.js";

// shared/github/release-assets.ts
var MAX_PAGES = 5;
var PER_PAGE = 100;
var MAX_ASSETS = 1e3;
async function findRelease(github, repository, tag) {
  const need = { what: `find the release ${tag}`, permissions: ["contents: write"] };
  const names = repositoryOf(repository);
  return await callGitHub(need, async () => {
    const { repos } = github.octokit.rest;
    const published = await repos.getReleaseByTag({ ...names, tag }).catch(noneWhenNotFound);
    if (published !== void 0) return releaseOf(published.data);
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { data } = await repos.listReleases({ ...names, per_page: PER_PAGE, page });
      const draft = data.find((release) => release.tag_name === tag);
      if (draft !== void 0) return releaseOf(draft);
      if (data.length < PER_PAGE) return void 0;
    }
    return void 0;
  });
}
async function requireRelease(github, repository, tag) {
  const release = await findRelease(github, repository, tag);
  if (release !== void 0) return release;
  throw noRelease(github, repository, tag);
}
async function listReleaseFiles(github, repository, release) {
  const need = { what: "list the files of a release", permissions: ["contents: read"] };
  const files = [];
  for (let page = 1; files.length < MAX_ASSETS; page++) {
    const { data } = await callGitHub(
      need,
      () => github.octokit.rest.repos.listReleaseAssets({
        ...repositoryOf(repository),
        release_id: release.id,
        per_page: PER_PAGE,
        page
      })
    );
    files.push(...data.map(fileOf));
    if (data.length < PER_PAGE) break;
  }
  return files;
}
async function readReleaseFile(github, repository, file, maxBytes) {
  const { owner, repo } = repositoryOf(repository);
  const path = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/releases/assets/${file.id}`;
  const token = await tokenOf(github);
  const answer = await request(github.network, `${github.apiUrl}${path}`, {
    service: "GitHub release storage",
    headers: {
      accept: "application/octet-stream",
      ...token === void 0 ? {} : { authorization: `Bearer ${token}` }
    },
    maxBytes
  });
  return answer.body;
}
async function deleteReleaseFile(github, repository, file) {
  const need = { what: `delete ${file.name} of a release`, permissions: ["contents: write"] };
  await callGitHub(
    need,
    () => github.octokit.rest.repos.deleteReleaseAsset({
      ...repositoryOf(repository),
      asset_id: file.id
    })
  );
}
async function tokenOf({ octokit }) {
  const auth = await octokit.auth();
  return isObject(auth) ? stringAt(auth, "token") : void 0;
}
function noRelease(github, repository, tag) {
  const url = `${github.apiUrl}/repos/${repository}/releases/tags/${tag}`;
  const call = { service: "GitHub", method: "GET", url, status: 404 };
  const fix = `Make it before, as with \`gh release create ${tag} --draft\`, and give the job \`contents: write\`.`;
  return new RemoteError("not-found", `${repository} has no release ${tag}.`, call, { fix });
}
function releaseOf(data) {
  return { id: data.id, uploadUrl: data.upload_url, isDraft: data.draft };
}
function fileOf(asset) {
  const { id, name, size, state } = asset;
  return { id, name, size, isComplete: state === "uploaded" };
}
function noneWhenNotFound(error) {
  if (error instanceof Error && "status" in error && error.status === 404) return void 0;
  throw error;
}

// shared/github/releases.ts
async function uploadReleaseAsset(github, repository, tag, asset) {
  const need = {
    what: `attach ${asset.name} to release ${tag}`,
    permissions: ["contents: write"]
  };
  try {
    return await callGitHub(need, async () => {
      const release = await requireRelease(github, repository, tag);
      const uploaded = await github.octokit.request(`POST ${uploadUrl(release.uploadUrl)}`, {
        name: asset.name,
        data: asset.bytes,
        headers: { "content-type": asset.contentType, "content-length": asset.bytes.length }
      });
      return String(uploaded.data.browser_download_url);
    });
  } catch (error) {
    throw isNameTaken(error) ? conflict(error) : error;
  }
}
function uploadUrl(template) {
  return template.replace(/\{[^{}]*\}$/, "{?name}");
}
function isNameTaken(error) {
  return error instanceof RemoteError && error.call.status === 422;
}
function conflict(error) {
  const fix = "Delete the asset of that name, or give this one another name.";
  return new RemoteError("conflict", error.message, error.call, { cause: error, fix });
}

// shared/store/release-place.ts
var MAX_BYTES = 32 * 1024 * 1024;
function releasePlace(github, asset) {
  const { repository, tag, isReplaced } = asset;
  const fileName = storedName(asset.fileName);
  const found = () => foundFile(github, { ...asset, fileName });
  const name = `${fileName} of release ${tag}`;
  const list = async () => {
    const file = await found();
    if (file === void 0 || !file.isComplete) return [];
    const bytes = await readReleaseFile(github, repository, file, MAX_BYTES);
    return readEvidenceFile(bytes, `release ${tag}: ${fileName}`);
  };
  const putFile = async (bundle) => {
    const file = await found();
    const givesWay = file !== void 0 && (isReplaced || !file.isComplete);
    if (givesWay) await deleteReleaseFile(github, repository, file);
    return await uploadReleaseAsset(github, repository, tag, {
      name: fileName,
      bytes: Buffer.from(bundleFileText(bundle)),
      contentType: "application/json"
    });
  };
  return {
    name,
    list,
    put: async (bundle) => {
      const isThere = async () => (await list()).some((each) => isWritten(each, { kind: "bundle", bundle }));
      return await putOnce(() => putFile(bundle), isThere, github.network) ?? name;
    }
  };
}
async function foundFile(github, { repository, tag, fileName }) {
  const release = await requireRelease(github, repository, tag);
  const files = await listReleaseFiles(github, repository, release);
  return files.find(({ name }) => name === fileName);
}
function storedName(name) {
  return name.replace(/[^\w.+@-]+/g, ".");
}
export {
  releasePlace
};
