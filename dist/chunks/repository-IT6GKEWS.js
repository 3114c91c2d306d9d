import {
  repositoryOf
} from "./chunk-RNPC2EFF.js";
import {
  callGitHub
} from "./chunk-TLSHAVI6.js";
import "./chunk-UFZYH3AO.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
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
