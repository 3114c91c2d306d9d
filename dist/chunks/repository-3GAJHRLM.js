import {
  callGitHub
} from "./chunk-4SPBAG67.js";
import {
  repositoryOf
} from "./chunk-KTAEYO2I.js";
import "./chunk-CNQBQDYU.js";
import "./chunk-4NOUDM63.js";
import "./chunk-P6J6JKB3.js";
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
