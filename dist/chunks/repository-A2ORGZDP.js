import {
  repositoryOf
} from "./chunk-TJNEQBA3.js";
import {
  callGitHub
} from "./chunk-TPTUPOTA.js";
import "./chunk-YZCKJUEB.js";
import "./chunk-MEGDQPME.js";
import "./chunk-E6RC6OYM.js";
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
