import {
  repositoryOf
} from "./chunk-OURI6Y3Q.js";
import {
  callGitHub
} from "./chunk-76ESRETX.js";
import "./chunk-6W262FKA.js";
import "./chunk-4CN6GEEY.js";
import "./chunk-5YC6QMGJ.js";
import "./chunk-SPWC7RXH.js";
import "./chunk-EJ2PPSOD.js";

// shared/github/repository.ts
async function readRepository(github, repository) {
  const need = { what: "read the repository", permissions: ["metadata: read"] };
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
