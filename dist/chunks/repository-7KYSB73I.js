import {
  repositoryOf
} from "./chunk-YREWJMUJ.js";
import {
  callGitHub
} from "./chunk-SAMIY2T6.js";
import "./chunk-SF62R7Y2.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
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
