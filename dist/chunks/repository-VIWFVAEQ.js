import {
  repositoryOf
} from "./chunk-QI4TLMHG.js";
import {
  callGitHub
} from "./chunk-I7WGPGVY.js";
import "./chunk-22GYZA4E.js";
import "./chunk-66JV5426.js";
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
