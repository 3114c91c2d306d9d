import {
  callGitHub
} from "./chunk-T7JYLAEO.js";
import {
  repositoryOf
} from "./chunk-74D34GNV.js";
import "./chunk-Q7WKMZT2.js";
import "./chunk-W2MOTPET.js";
import "./chunk-ABTKLR35.js";
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
