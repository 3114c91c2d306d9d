import {
  loadTrust
} from "./chunk-VF4WJYW7.js";
import {
  instanceFor,
  readInputFile,
  trustDomainOf
} from "./chunk-HYN2GBT3.js";

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
  trustOf
};
