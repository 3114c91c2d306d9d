import {
  callGitHub
} from "./chunk-SGKCUS7Q.js";
import {
  repositoryOf
} from "./chunk-WQBE6TS4.js";
import "./chunk-6YVMCOO5.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
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
