import {
  repositoryOf
} from "./chunk-A6TSLP2I.js";
import {
  callGitHub
} from "./chunk-NZ7XXIR4.js";
import "./chunk-35XY3FHO.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";

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
