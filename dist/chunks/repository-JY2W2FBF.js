import {
  repositoryOf
} from "./chunk-NRTJK2CV.js";
import {
  callGitHub
} from "./chunk-4C42LCFY.js";
import "./chunk-CWHHU53B.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";

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
