import {
  repositoryOf
} from "./chunk-5YB3DCIP.js";
import {
  callGitHub
} from "./chunk-SE2DG4KK.js";
import "./chunk-RJJT63ST.js";
import "./chunk-2XBBB2MF.js";
import "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";

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
