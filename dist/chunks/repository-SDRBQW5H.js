import {
  callGitHub
} from "./chunk-TQI5SLGF.js";
import {
  repositoryOf
} from "./chunk-XZUM5WG7.js";
import "./chunk-3ISAXZD4.js";
import "./chunk-77GZJOJ3.js";
import "./chunk-LGX3DJZL.js";
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
