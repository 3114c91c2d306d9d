import {
  repositoryOf
} from "./chunk-B5LUDKN4.js";
import {
  callGitHub
} from "./chunk-VK24GRVX.js";
import "./chunk-EXQ23GWY.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";

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
