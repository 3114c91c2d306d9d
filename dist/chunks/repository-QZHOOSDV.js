import {
  repositoryOf
} from "./chunk-XXTEYO7Y.js";
import {
  callGitHub
} from "./chunk-C2R5U4N4.js";
import "./chunk-QC3WX2Y3.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
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
