import {
  loadTrust,
  rootsInFile
} from "./chunk-NKV3IB6F.js";
import {
  instanceFor,
  instancesBelieved,
  readInputFile,
  trustDomainOf
} from "./chunk-MZIYJ6MB.js";

// actions/steps/sigstore.ts
import { homedir } from "node:os";
import { join } from "node:path";
async function trustOf(inputs, host) {
  return await loadTrust(choiceOf(inputs, await instanceFor(inputs, host)), worldOf(host));
}
async function rootsOf(inputs, host) {
  const instances = instancesBelieved(inputs, host);
  const path = inputs["trusted-root"];
  if (path !== void 0 && instances.length > 1) return await rootsInFile(path, worldOf(host));
  return await Promise.all(
    instances.map((instance) => loadTrust(choiceOf(inputs, instance), worldOf(host)))
  );
}
function choiceOf(inputs, instance) {
  return {
    instance,
    trustedRootPath: inputs["trusted-root"],
    signingConfigPath: inputs["signing-config"],
    fulcioUrl: inputs["fulcio-url"],
    rekorUrl: inputs["rekor-url"],
    rekorVersion: inputs["rekor-version"] === "2" ? 2 : 1,
    tsaUrl: inputs["tsa-url"],
    tufUrl: inputs["tuf-url"],
    tufRootPath: inputs["tuf-root"]
  };
}
function worldOf(host) {
  return {
    readFile: readInputFile,
    now: () => host.now().getTime(),
    cacheFolder: cacheFolderOf(host),
    trustDomain: () => trustDomainOf(host)
  };
}
function cacheFolderOf({ env }) {
  const base = env["RUNNER_TEMP"] ?? env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  return join(base, "assay-tuf");
}

export {
  trustOf,
  rootsOf
};
