import {
  repositoryOf
} from "./chunk-4NWK4CWG.js";
import {
  callGitHub
} from "./chunk-X2FK56FY.js";
import "./chunk-ZX42VQ6B.js";
import "./chunk-BDMDDBNL.js";
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
