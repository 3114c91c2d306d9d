import {
  repositoryOf
} from "./chunk-AOESLKOT.js";
import {
  callGitHub
} from "./chunk-ISHO6QXI.js";
import "./chunk-I5DWZAJC.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
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
