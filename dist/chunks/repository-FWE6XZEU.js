import {
  repositoryOf
} from "./chunk-MO5MQSU5.js";
import {
  callGitHub
} from "./chunk-JC4FGPNG.js";
import "./chunk-2RZ4WZAA.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";

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
