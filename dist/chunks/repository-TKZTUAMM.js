import {
  repositoryOf
} from "./chunk-LWLS5U47.js";
import {
  callGitHub
} from "./chunk-IT4YMHMA.js";
import "./chunk-X7UQN4ED.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
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
