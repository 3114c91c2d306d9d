import {
  callGitHub
} from "./chunk-CEL2AA6R.js";
import {
  repositoryOf
} from "./chunk-LALHPAQA.js";
import "./chunk-WGJLTJDT.js";
import "./chunk-BB27IWAI.js";
import "./chunk-4HE3ARCO.js";
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
