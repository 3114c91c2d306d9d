import {
  repositoryOf
} from "./chunk-AMCQRRIB.js";
import {
  callGitHub
} from "./chunk-E5TKYTCO.js";
import "./chunk-2S2EE2H2.js";
import "./chunk-TTB52GB2.js";
import "./chunk-BQ7L6ADK.js";
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
