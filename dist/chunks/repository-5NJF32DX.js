import {
  repositoryOf
} from "./chunk-MCTUJDM2.js";
import {
  callGitHub
} from "./chunk-SNJIC6KK.js";
import "./chunk-6MW6UQH2.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
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
