import {
  callGitHub
} from "./chunk-N6OVD5XA.js";
import {
  repositoryOf
} from "./chunk-5BZZWN74.js";
import "./chunk-H4GCJVND.js";
import "./chunk-RTCACUJI.js";
import "./chunk-ALNDJBVR.js";
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
