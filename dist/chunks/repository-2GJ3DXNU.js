import {
  repositoryOf
} from "./chunk-X55G2CT5.js";
import {
  callGitHub
} from "./chunk-D4RGYAPM.js";
import "./chunk-LJNBFP4U.js";
import "./chunk-3WJUOTQC.js";
import "./chunk-HT5UQKYW.js";

// shared/github/repository.ts
async function readRepository(github, repository) {
  const need = { what: "read the repository", permissions: ["metadata: read"] };
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
