import {
  repositoryOf
} from "./chunk-ZFTVMYER.js";
import {
  callGitHub
} from "./chunk-4CX5P7LH.js";
import "./chunk-X7MS5M5R.js";
import "./chunk-6OKONAAZ.js";
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
