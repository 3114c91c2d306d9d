import {
  loadTrust,
  rootsInFile
} from "./chunk-UVTYVCXV.js";
import {
  baseFile,
  instanceFor,
  instancesBelieved,
  isReference,
  parseFileReference,
  placeBelow,
  proposalFor,
  readInputFile,
  readReferencedFile,
  readingBase,
  shownPath,
  trustDomainOf
} from "./chunk-FHZRXWLJ.js";
import {
  UserError
} from "./chunk-HT5UQKYW.js";

// actions/steps/trusted-file.ts
import { dirname, isAbsolute } from "node:path";
async function readTrustedFile(path, host) {
  if (!isAbsolute(path) && isReference(path)) return await readElsewhere(path, host);
  const proposal = await proposalFor(dirname(path), host);
  const tree = proposal?.deciding?.tree;
  const wanted = placeBelow(tree?.top ?? host.workspace, path);
  if (proposal === void 0 || wanted === void 0) return await readInputFile(path);
  const read = await readingBase(proposal, host, (base) => baseFile(base, tree, path, wanted));
  const { branch } = proposal.rule;
  const shown = shownPath(host, path);
  if ("message" in read) {
    const message = `${shown} of ${branch} could not be read: ${read.message}.`;
    throw new UserError("policy-invalid", message, `${read.fix}.`);
  }
  switch (read.done.kind) {
    case "base":
      return read.done.bytes;
    case "untracked":
      return await readInputFile(path);
    case "none": {
      const message = `${branch} has no ${shown}, and its files say whom to believe about this change.`;
      const fix = "Merge the file first, or write it outside of the checkout.";
      throw new UserError("policy-invalid", message, fix);
    }
  }
}
async function readElsewhere(text, host) {
  const reference = parseFileReference(text);
  if (reference !== void 0) return (await readReferencedFile(reference, host)).bytes;
  const fix = "Name a file below the top of the repository that the policy is of.";
  throw new UserError("policy-invalid", `${text} names no file of a repository.`, fix);
}
async function keyText({ path }, host) {
  return (await readTrustedFile(path, host)).toString("utf8");
}

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
    readFile: (path) => readTrustedFile(path, host),
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
  keyText,
  trustOf,
  rootsOf
};
