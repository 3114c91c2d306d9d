import {
  repositoryOf
} from "./chunk-ZCSBQ2J7.js";
import {
  callGitHub
} from "./chunk-W3EX4REQ.js";
import "./chunk-Z54RDBO7.js";
import "./chunk-HMVKMCLO.js";
import "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";

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
