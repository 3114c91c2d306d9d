import {
  repositoryOf
} from "./chunk-F22ZFWAS.js";
import {
  callGitHub
} from "./chunk-CGTDQE3Z.js";
import "./chunk-7RDTWW7P.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
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
