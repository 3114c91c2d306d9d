import {
  deleteReleaseFile,
  listReleaseFiles,
  readReleaseFile,
  requireRelease
} from "./chunk-NYIW5YZB.js";
import {
  retryWrite
} from "./chunk-SKRBQP5V.js";
import {
  isWritten
} from "./chunk-3DHNPLUG.js";
import {
  callGitHub
} from "./chunk-URYSS7E6.js";
import {
  bundleFileText,
  readEvidenceFile
} from "./chunk-4CE5MA2L.js";
import {
  RemoteError
} from "./chunk-JTYIUYNF.js";

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
  const fix = /\bimmutable\b/i.test(error.message) ? "Attach attestations while the release is a draft, and publish the release last." : "Set `replace` to true, or delete the existing asset.";
  return new RemoteError("conflict", error.message, error.call, { cause: error, fix });
}

// shared/store/release-store.ts
var MAX_BYTES = 32 * 1024 * 1024;
function releaseStore(github, asset) {
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
      return await retryWrite(() => putFile(bundle), isThere, github.network) ?? name;
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
  releaseStore
};
