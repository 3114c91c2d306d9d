import {
  callGitHub
} from "./chunk-2DSKEPW3.js";
import {
  repositoryOf
} from "./chunk-CGS2PQWM.js";
import "./chunk-ZMW5YGP5.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
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
