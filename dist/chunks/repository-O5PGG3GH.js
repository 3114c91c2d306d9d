import {
  repositoryOf
} from "./chunk-2WYW6AJY.js";
import {
  callGitHub
} from "./chunk-G7GSNPP3.js";
import "./chunk-IIDJRGBO.js";
import "./chunk-PQLY4PUW.js";
import "./chunk-CKH5GJPZ.js";
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
