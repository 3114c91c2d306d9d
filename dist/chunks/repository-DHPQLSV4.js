import {
  repositoryOf
} from "./chunk-2F2CY2XB.js";
import {
  callGitHub
} from "./chunk-C7BDIKUH.js";
import "./chunk-BKSQVQK4.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";

// shared/github/repository.ts
async function readRepository(github, repository) {
  const need = { what: "read the repository", permissions: ["metadata: read"] };
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
