import {
  callGitHub
} from "./chunk-Y3MLSYSW.js";
import {
  repositoryOf
} from "./chunk-WD5CAQQ2.js";
import "./chunk-GPDYPFJL.js";
import "./chunk-JLID66XU.js";
import "./chunk-VZCGAGBE.js";
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
