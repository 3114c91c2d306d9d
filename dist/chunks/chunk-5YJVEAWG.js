import {
  choice,
  path,
  secret,
  text
} from "./chunk-N7QQ7W4H.js";

// shared/github/cache-access.ts
var CACHE_SETTINGS = ["auto", "true", "false"];
var TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release"];
var MODES = /* @__PURE__ */ new Map([
  ["none", { read: false, write: false }],
  ["read", { read: true, write: false }],
  ["write", { read: true, write: true }],
  ["write-only", { read: false, write: true }]
]);
function cacheAccess(env, setting) {
  const isTrusted = TRUSTED_EVENTS.includes(env["GITHUB_EVENT_NAME"] ?? "");
  if (setting === "false" || setting === "auto" && !isTrusted) return { maySave: false };
  const service = serviceIn(env);
  if (service === void 0) {
    return { maySave: false, missing: "this runner has no cache service of version 2" };
  }
  const mode = MODES.get((env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase());
  if (mode?.read === false) return { maySave: false };
  const isBranch = (env["GITHUB_REF"] ?? "").startsWith("refs/heads/");
  return { service, maySave: isTrusted && isBranch && mode?.write !== false };
}
function serviceIn(env) {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
  const isThere = url && token && env["ACTIONS_CACHE_SERVICE_V2"] && !isEnterpriseServer(env);
  return isThere ? { url, token } : void 0;
}
function isEnterpriseServer(env) {
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const host = URL.canParse(server) ? new URL(server).hostname : "";
  return host !== "github.com" && !host.endsWith(".ghe.com");
}

// actions/inputs/source.ts
var sourceInputs = {
  path: path({ help: "A directory or one file to read, such as `.` or `services/api/go.mod`." }),
  image: text({
    help: "An image to read: `registry/name:tag@digest`, `oci:DIR[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE` or `docker:NAME`."
  }),
  sbom: path({
    help: "An SBOM to read: CycloneDX in JSON or XML, SPDX in JSON, JSON-LD or tags and values."
  }),
  platform: text({
    help: "The platform to take from a multi-platform image, such as `linux/arm64`, or `all` for every one; without it, `linux/amd64` or the only one."
  }),
  cache: choice(CACHE_SETTINGS, {
    default: "auto",
    help: "Whether the cache of GitHub Actions keeps what was found in the layers of images, so that a rebuilt image is read only where it changed. `auto`: in runs of branches and tags, and not where `cache-dir` keeps it; `true`: pull requests read it too; `false`: no. Only branches save."
  }),
  "cache-dir": path({
    help: "A folder that keeps what was found in the layers of images from run to run, in a terminal or on a runner of your own."
  }),
  "base-image": text({
    help: "The image that `image` was built from, by the digest it then had; without it, annotations, labels and the provenance of the build tell."
  })
};
var registryInputs = {
  "registry-username": text({
    help: "User name for the registry; without it the docker configuration is asked."
  }),
  "registry-password": secret({
    help: "Password or token for the registry; give it together with `registry-username`.",
    env: "ASSAY_REGISTRY_PASSWORD"
  })
};

export {
  cacheAccess,
  sourceInputs,
  registryInputs
};
