import {
  repositoryOf
} from "./chunk-3L2UX5I4.js";
import {
  callGitHub
} from "./chunk-HFUG3VYS.js";
import "./chunk-AUP2OG5I.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";

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
