import {
  callGitHub
} from "./chunk-JJXL2HJD.js";
import {
  repositoryOf
} from "./chunk-K2L2NFON.js";
import "./chunk-WD5SWH2V.js";
import "./chunk-RFHBRIZA.js";
import "./chunk-J5EUGEI5.js";
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
