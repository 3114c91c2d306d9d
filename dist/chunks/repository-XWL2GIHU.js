import {
  repositoryOf
} from "./chunk-IHCC4ZZS.js";
import {
  callGitHub
} from "./chunk-UVB6OKLN.js";
import "./chunk-H55JLBCP.js";
import "./chunk-G6HBLWPT.js";
import "./chunk-HMVWW5VD.js";
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
