import {
  repositoryOf
} from "./chunk-ORYRWYMA.js";
import {
  callGitHub
} from "./chunk-EQZQYEN2.js";
import "./chunk-2BNRPN2T.js";
import "./chunk-DA4OYTBY.js";
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
