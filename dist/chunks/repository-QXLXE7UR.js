import {
  callGitHub
} from "./chunk-OBHBT6BO.js";
import {
  repositoryOf
} from "./chunk-2SCPVSZE.js";
import "./chunk-NAR2AYWR.js";
import "./chunk-LIL37PI2.js";
import "./chunk-PUIRNE53.js";
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
