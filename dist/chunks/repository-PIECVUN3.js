import {
  repositoryOf
} from "./chunk-TWHWHSKB.js";
import {
  callGitHub
} from "./chunk-QLBYW5B2.js";
import "./chunk-3P34W6F4.js";
import "./chunk-HTR3YTM5.js";
import "./chunk-SXEGEUAZ.js";
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
