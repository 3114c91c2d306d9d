import {
  callGitHub
} from "./chunk-VYFTTBEV.js";
import {
  repositoryOf
} from "./chunk-ET5SIVE6.js";
import "./chunk-SJJRZGXB.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";

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
