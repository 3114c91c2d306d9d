import {
  repositoryOf
} from "./chunk-MA6ARKUM.js";
import {
  callGitHub
} from "./chunk-4KKC3L3C.js";
import "./chunk-I4WDDZPD.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
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
