import {
  repositoryOf
} from "./chunk-X7SE735Q.js";
import {
  callGitHub
} from "./chunk-PP44SR3M.js";
import "./chunk-3AMLLWU6.js";
import "./chunk-UKS3WZC2.js";
import "./chunk-KR55HXL6.js";
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
