import {
  repositoryOf
} from "./chunk-M65YH2TJ.js";
import {
  callGitHub
} from "./chunk-GYLQYHJ5.js";
import "./chunk-J7ZQOL7M.js";
import "./chunk-HOJ6QW7S.js";
import "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";

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
