import {
  loadTrust
} from "./chunk-EVLC7UXF.js";
import {
  networkOf,
  readInputFile
} from "./chunk-KSAPSDIZ.js";
import {
  RemoteError,
  UserError
} from "./chunk-4ESDXPR3.js";

// shared/trust/public-services.ts
var PUBLIC_DOMAINS = ["sigstore.dev", "sigstage.dev"];
function publicServices(services) {
  const urls = [services.fulcioUrl, ...services.logs.map(({ url }) => url)];
  return urls.filter((url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : "";
    return PUBLIC_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
  });
}

// actions/steps/repository.ts
async function githubOf(host) {
  const token = host.input("token") || (host.env["GITHUB_TOKEN"] ?? "");
  if (host.context === void 0 || token === "") {
    throw new UserError(
      "not-supported",
      "GitHub can be asked and given evidence only in a workflow, with a token.",
      "Give `token`, run this in a workflow, or leave out `github` and `release` and name the `instance`."
    );
  }
  const { repository, apiUrl } = host.context;
  const { openGitHub } = await import("./open-github-CH76OMA5.js");
  return { github: openGitHub({ token, apiUrl, network: networkOf(host) }), repository };
}
async function repositoryFacts(host) {
  const { github, repository } = await githubOf(host);
  const { readRepository } = await import("./repository-NMIVYIBH.js");
  try {
    return await readRepository(github, repository);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const message = `Whether ${repository} is public could not be read: ${error.message}`;
    const fix = "Name the `instance` to sign with, or give a `token` that may read the repository.";
    throw new RemoteError(error.code, message, error.call, { cause: error, fix });
  }
}
async function trustDomainOf(host) {
  const { github } = await githubOf(host);
  const { readTrustDomain } = await import("./trust-domain-TBDWVBIF.js");
  return await readTrustDomain(github);
}

// actions/steps/instance.ts
async function instanceFor(inputs, host) {
  const tenant = tenantOf(host);
  if (inputs.instance === "github") return tenant ?? "github";
  if (inputs.instance !== "auto") return inputs.instance;
  if (namesOwn(inputs)) return "custom";
  if (host.context === void 0) return "public-good";
  if (tenant !== void 0) return tenant;
  if (isEnterpriseServer(host)) throw noInstance(host.context.serverUrl);
  const { visibility } = await repositoryFacts(host);
  return visibility === "public" ? "public-good" : "github";
}
function requireOwnInstance(inputs, host) {
  const isElsewhere = inputs.instance === "custom" || namesOwn(inputs);
  if (isElsewhere || host.context === void 0 || !isEnterpriseServer(host)) return;
  throw noInstance(host.context.serverUrl);
}
function namesOwn(inputs) {
  return inputs["signing-config"] !== void 0 || inputs["fulcio-url"] !== void 0 || inputs["tuf-url"] !== void 0;
}
async function requirePrivacy(services, isAllowed, claimed, host) {
  const [service] = publicServices(services);
  if (service === void 0 || isAllowed) return;
  const hidden = isHidden(claimed) ? claimed : await hiddenByGitHub(host);
  if (hidden === void 0) return;
  throw new UserError(
    "not-supported",
    `${host.context?.repository ?? "The repository"} is ${hidden}, and ${service} publishes the names of those who sign, for ever.`,
    "Use `instance: github` or `custom`, or a `key`; or say `allow-public-log: true` if the name may be known."
  );
}
function isHidden(visibility) {
  return visibility !== void 0 && visibility !== "public";
}
async function hiddenByGitHub(host) {
  if (host.context === void 0) return void 0;
  const { visibility } = await repositoryFacts(host);
  return isHidden(visibility) ? visibility : void 0;
}
function isEnterpriseServer(host) {
  if (host.context === void 0 || tenantOf(host) !== void 0) return false;
  return new URL(host.context.serverUrl).hostname !== "github.com";
}
function tenantOf({ context }) {
  const url = context?.serverUrl ?? "";
  const name = URL.canParse(url) ? new URL(url).hostname : "";
  return name.endsWith(".ghe.com") ? name : void 0;
}
function noInstance(serverUrl) {
  return new UserError(
    "not-supported",
    `${serverUrl} is a GitHub Enterprise Server, which has no Sigstore, and whose tokens the public one does not take.`,
    "Give `instance: custom` with your own Sigstore, or sign with a `key`."
  );
}

// actions/steps/sigstore.ts
import { homedir } from "node:os";
import { join } from "node:path";
async function trustOf(inputs, host) {
  return await loadTrust(
    {
      instance: await instanceFor(inputs, host),
      trustedRootPath: inputs["trusted-root"],
      signingConfigPath: inputs["signing-config"],
      fulcioUrl: inputs["fulcio-url"],
      rekorUrl: inputs["rekor-url"],
      rekorVersion: inputs["rekor-version"] === "2" ? 2 : 1,
      tsaUrl: inputs["tsa-url"],
      tufUrl: inputs["tuf-url"],
      tufRootPath: inputs["tuf-root"]
    },
    {
      readFile: readInputFile,
      now: () => host.now().getTime(),
      cacheFolder: cacheFolderOf(host),
      trustDomain: () => trustDomainOf(host)
    }
  );
}
function cacheFolderOf({ env }) {
  const base = env["RUNNER_TEMP"] ?? env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  return join(base, "assay-tuf");
}

export {
  githubOf,
  repositoryFacts,
  instanceFor,
  requireOwnInstance,
  requirePrivacy,
  isEnterpriseServer,
  trustOf
};
