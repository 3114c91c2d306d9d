import {
  githubFetch
} from "./chunk-OCC3CDMG.js";

// shared/github/open-github.ts
import { getUserAgentWithOrchestrationId } from "../vendor/actions-github-lib-utils.js";
import { Octokit } from "../vendor/octokit-rest.js";
var API_VERSION = "2022-11-28";
var SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function openGitHub({ token, apiUrl, network }) {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    // With it, GitHub can tell which run a request belongs to.
    userAgent: getUserAgentWithOrchestrationId("assay") ?? "assay",
    log: SILENT,
    request: { fetch: githubFetch(network), log: SILENT }
  });
  octokit.hook.before("request", (options) => {
    options.headers["x-github-api-version"] ??= API_VERSION;
  });
  return { octokit, network, apiUrl };
}
function isEnterpriseServer(apiUrl) {
  const { hostname } = new URL(apiUrl);
  return !(hostname === "api.github.com" || hostname.endsWith(".ghe.com") || hostname.endsWith(".localhost"));
}
function repositoryOf(fullName) {
  const [owner = "", repo = ""] = fullName.split("/");
  return { owner, repo };
}
function ignore() {
}

export {
  openGitHub,
  isEnterpriseServer,
  repositoryOf
};
