import {
  repositoryOf
} from "./chunk-RIAUEFKT.js";
import {
  callGitHub
} from "./chunk-BDMI5BDC.js";
import "./chunk-E77ORLDZ.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";

// shared/github/repository.ts
async function readRepository(github, repository) {
  const need = { what: "read the repository", permissions: [] };
  const { data } = await callGitHub(
    need,
    () => github.octokit.rest.repos.get({ ...repositoryOf(repository) })
  );
  return { visibility: visibilityOf(data), isUserOwned: data.owner.type === "User" };
}
function visibilityOf(data) {
  if (data.private !== false) return data.visibility === "internal" ? "internal" : "private";
  return data.visibility === void 0 || data.visibility === "public" ? "public" : "private";
}
export {
  readRepository
};
