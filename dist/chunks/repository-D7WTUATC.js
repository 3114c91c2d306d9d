import {
  callGitHub
} from "./chunk-6DM5SMJH.js";
import {
  repositoryOf
} from "./chunk-FVLMCTJU.js";
import "./chunk-VDF5NQGY.js";
import "./chunk-T3AQXASF.js";
import "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";

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
