import {
  FINDING_KINDS,
  SEVERITIES,
  asArray,
  asObject,
  asString,
  choice,
  choices,
  defineSpec,
  fileOrReference,
  flag,
  isEnterpriseServer,
  isObjectId,
  keyInputs,
  lines,
  optionalArray,
  optionalFlag,
  optionalNumber,
  optionalObject,
  optionalString,
  outputInputs,
  path,
  paths,
  registryInputs,
  renamedSubjectInputs,
  secret,
  signingInputs,
  storeInputs,
  subjectInputs,
  text
} from "./chunk-LNKUYTYB.js";
import {
  DataError
} from "./chunk-JTYIUYNF.js";

// shared/github/cache-access.ts
var CACHE_SETTINGS = ["auto", "true", "false"];
var TRUSTED_EVENTS = [
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "release"
];
var MODES = /* @__PURE__ */ new Map([
  ["none", { read: false, write: false }],
  ["read", { read: true, write: false }],
  ["write", { read: true, write: true }],
  ["write-only", { read: false, write: true }]
]);
function cacheAccess(env, setting) {
  const isTrusted = TRUSTED_EVENTS.includes(env["GITHUB_EVENT_NAME"] ?? "");
  if (setting === "false" || setting === "auto" && !isTrusted) return NO_CACHE;
  const service = serviceIn(env);
  if (service === void 0) {
    return { ...NO_CACHE, missing: "this runner has no cache service of version 2" };
  }
  const mode = MODES.get((env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase());
  const mayRead = mode?.read !== false;
  const isBranch = (env["GITHUB_REF"] ?? "").startsWith("refs/heads/");
  const maySave = isTrusted && isBranch && mode?.write !== false;
  return mayRead || maySave ? { service, mayRead, maySave } : NO_CACHE;
}
var NO_CACHE = { mayRead: false, maySave: false };
function serviceIn(env) {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const isThere = url && token && env["ACTIONS_CACHE_SERVICE_V2"] && !isEnterpriseServer(server);
  return isThere ? { url, token } : void 0;
}

// shared/flows/inventory/inputs.ts
var sourceInputs = {
  path: path({
    help: "Directory or file to read, such as `.` or `services/api/go.mod`. Untracked files that git ignores are skipped and listed, unless you name one, such as `target/app.jar`. Rules in `.assayignore` override those in `.gitignore`: `!target/` includes build output."
  }),
  "include-ignored": flag({
    help: "Also read files that git ignores, such as build output. Rules in `.assayignore` still apply."
  }),
  image: text({
    help: "Image to read: `registry/name:tag@digest`, `oci:DIR[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE` or `docker:NAME`."
  }),
  sbom: path({
    help: "SBOM to read: CycloneDX in JSON or XML, or SPDX in JSON, JSON-LD or tag-value format."
  }),
  platforms: lines({
    commas: true,
    default: "all",
    help: "Platforms of a multi-platform image to read, such as `linux/amd64,linux/arm64`, or `all`."
  }),
  cache: choice(CACHE_SETTINGS, {
    default: "auto",
    help: "Keep the contents of image layers in the GitHub Actions cache, so that later runs read only changed layers. `auto` uses it in runs of branches and tags, unless `cache-dir` is set. `true` also reads it in pull requests. Only runs of branches save to it."
  }),
  "cache-dir": path({
    help: "Folder that keeps the contents of image layers between runs, in a terminal or on a self-hosted runner."
  }),
  "registry-mirrors": lines({
    help: "Mirrors to try before a registry, one per line, such as `docker.io=mirror.gcr.io`. Tags are trusted as the mirror resolves them; content is checked by digest."
  }),
  "base-image": text({
    help: "Base image of `image`, with the digest used in the build. Default: detected from annotations, labels and build provenance."
  })
};
var renamedInputs = { platform: "platforms", token: "github-token" };
var ALL_PLATFORMS = "all";
function sourceChoice(inputs) {
  const { path: path2, image, sbom, platforms } = inputs;
  const isEvery = platforms.length === 0 || platforms.includes(ALL_PLATFORMS);
  return {
    path: path2,
    image,
    sbom,
    isWithIgnored: inputs["include-ignored"],
    platforms: isEvery ? void 0 : platforms,
    baseImage: inputs["base-image"],
    mirrors: inputs["registry-mirrors"],
    cache: { setting: inputs.cache, folder: inputs["cache-dir"] }
  };
}

// actions/report/spec.ts
var spec = defineSpec({
  name: "report",
  title: "Assay Report",
  description: "Reports the results of earlier steps: a job summary, one comment on the pull request, and an HTML page.",
  inputs: {
    from: path({
      help: "Folder with the results of earlier steps. Default: the folder that the steps of the job share."
    }),
    summary: flag({ default: "true", help: "Write the job summary." }),
    comment: choice(["always", "on-findings", "never"], {
      default: "always",
      help: "When to comment on the pull request. An existing comment is always updated."
    }),
    "comment-key": text({
      help: "Key of the comment: reports with the same key share one comment. Default: a key for each workflow, job, matrix leg and target."
    }),
    matrix: text({
      default: `\${{ toJSON(matrix) }}`,
      help: "Matrix leg of the job, used for `comment-key`. Do not change it."
    }),
    "upload-sarif": flag({ help: "Upload the findings to code scanning." }),
    "github-token": secret({
      default: `\${{ github.token }}`,
      env: "GITHUB_TOKEN",
      help: "Token for the comment and for code scanning."
    }),
    ...outputInputs
  },
  renamed: { token: "github-token" },
  outputs: {
    decision: {
      help: "Worst decision of the earlier steps: `pass`, `fail` or `error`; `none` without a decision. `fail` and `error` also fail this step."
    },
    html: { help: "Path of the HTML report." },
    markdown: { help: "Path of the comment in Markdown." },
    "comment-url": { help: "URL of the comment. Empty if no comment was written." }
  },
  permissions: [
    {
      permission: "pull-requests",
      access: "write",
      why: "To write the comment on the pull request."
    },
    {
      permission: "security-events",
      access: "write",
      why: "To upload findings to code scanning (`upload-sarif: true`)."
    }
  ],
  branding: { icon: "message-square", color: "blue" }
});

// shared/sbom/format.ts
var CYCLONEDX_VERSIONS = ["1.4", "1.5", "1.6", "1.7"];
var DEFAULT_CYCLONEDX = "1.6";
var DOCUMENT_FORMATS = [
  "cyclonedx-json",
  "cyclonedx-json@1.4",
  "cyclonedx-json@1.5",
  "cyclonedx-json@1.6",
  "cyclonedx-json@1.7",
  "cyclonedx-xml",
  "cyclonedx-xml@1.4",
  "cyclonedx-xml@1.5",
  "cyclonedx-xml@1.6",
  "cyclonedx-xml@1.7",
  "spdx-json",
  "spdx-json@2.3",
  "spdx-json@3.0.1",
  "spdx-tag-value",
  "spdx-tag-value@2.3"
];
function describeFormat(format) {
  const [name, stated] = format.split("@", 2);
  const version = CYCLONEDX_VERSIONS.find((known) => known === stated) ?? DEFAULT_CYCLONEDX;
  switch (name) {
    case "cyclonedx-json":
      return { standard: "cyclonedx", syntax: "json", version };
    case "cyclonedx-xml":
      return { standard: "cyclonedx", syntax: "xml", version };
    case "spdx-tag-value":
      return { standard: "spdx", syntax: "tag-value", version: "2.3" };
    default:
      return stated === "3.0.1" ? { standard: "spdx", syntax: "json-ld", version: "3.0.1" } : { standard: "spdx", syntax: "json", version: "2.3" };
  }
}
function distinctFormats(formats) {
  const seen = /* @__PURE__ */ new Map();
  for (const format of formats) {
    const key = Object.values(describeFormat(format)).join(" ");
    if (!seen.has(key)) seen.set(key, format);
  }
  return [...seen.values()];
}
function documentFileNames(formats, label) {
  const stem = label === void 0 ? "bom" : `bom.${label}`;
  const endings = formats.map((format) => endingOf(describeFormat(format)));
  return new Map(
    formats.map((format, index) => {
      const ending = endings[index] ?? "";
      const isShared = endings.filter((other) => other === ending).length > 1;
      const version = isShared ? `-${describeFormat(format).version}` : "";
      return [format, `${stem}${version}.${ending}`];
    })
  );
}
function endingOf(format) {
  switch (format.syntax) {
    case "json":
      return format.standard === "cyclonedx" ? "cdx.json" : "spdx.json";
    case "xml":
      return "cdx.xml";
    case "tag-value":
      return "spdx";
    case "json-ld":
      return "spdx3.json";
  }
}

// shared/flows/comparison/inputs.ts
var baseInputs = {
  "github-token": secret({
    default: `\${{ github.token }}`,
    env: "GITHUB_TOKEN",
    help: "Token to read the policy and the ignore files of the base branch if the checkout lacks them (`fetch-depth: 1`)."
  })
};

// actions/sbom/spec.ts
var spec2 = defineSpec({
  name: "sbom",
  title: "Assay SBOM",
  description: "Lists the packages in a directory, an image or an SBOM, and writes CycloneDX and SPDX documents.",
  inputs: {
    ...sourceInputs,
    format: choices(DOCUMENT_FORMATS, {
      default: "cyclonedx-json",
      help: "Formats to write: `cyclonedx-json` (`bom.cdx.json`), `cyclonedx-xml` (`bom.cdx.xml`), `spdx-json` (`bom.spdx.json`), `spdx-tag-value` (`bom.spdx`) or `spdx-json@3.0.1` (`bom.spdx3.json`). Without a version, CycloneDX is 1.6 and SPDX is 2.3."
    }),
    author: text({
      help: "Author of the documents: an organization or a person."
    }),
    supplier: text({
      help: "Supplier of the software: an organization or a person. Default: the `org.opencontainers.image.vendor` annotation of the image."
    }),
    ...baseInputs,
    ...outputInputs,
    ...registryInputs
  },
  renamed: renamedInputs,
  outputs: {
    cyclonedx: {
      help: "Path of the CycloneDX document. Empty if the format was not requested. With several platforms, one path per line."
    },
    spdx: {
      help: "Path of the SPDX document. Empty if the format was not requested. With several platforms, one path per line."
    },
    documents: { help: "Paths of all documents, one per line." },
    inventory: {
      help: "Path of the inventory for later steps. With several platforms, one path per line."
    },
    "minimum-elements": {
      help: "Path of `minimum-elements.json`, which lists the NTIA and CISA minimum elements that packages lack."
    },
    "minimum-elements-missing": { help: "Number of packages that lack a minimum element." },
    packages: { help: "Number of packages found." },
    complete: { help: "`true` if everything could be read, else `false`." }
  },
  permissions: [
    { permission: "contents", access: "read", why: "To check out the repository." },
    { permission: "packages", access: "read", why: "To read a private image on ghcr.io." }
  ],
  branding: { icon: "list", color: "blue" }
});

// shared/model/policy.ts
var FAIL_ON = ["critical", "high", "medium", "low", "none", "never"];
var SCOPES = ["auto", "new", "all"];

// actions/scan/spec.ts
var spec3 = defineSpec({
  name: "scan",
  title: "Assay Scan",
  description: "Finds known vulnerabilities and malware in a directory, an image or an SBOM, and applies your policy.",
  inputs: {
    ...sourceInputs,
    advisories: text({
      default: "https://api.osv.dev",
      help: "Source of advisories: the URL of an OSV API, or a folder with the layout of the OSV bucket (`<Ecosystem>/all.zip`) to work offline."
    }),
    "fail-on": choice(FAIL_ON, {
      help: "Lowest severity that fails; `never` only reports. Default: the value in the policy file, else `high`."
    }),
    "only-fixed": optionalFlag({
      help: "Count only findings with a fixed version. Default: the value in the policy file, else `false`."
    }),
    unscored: choice(["fail", "allow"], {
      help: "How to treat findings without a severity score. Default: the value in the policy file, else `fail`."
    }),
    partial: choice(["error", "allow"], {
      help: "How to treat an incomplete scan. Default: the value in the policy file, else `error`."
    }),
    unlocked: choice(["error", "allow"], {
      help: "How to treat a manifest with dependencies but no lockfile. Default: the value in the policy file, else `error`."
    }),
    scope: choice(SCOPES, {
      help: "Findings that count: `all`, or only `new` ones compared with the base branch. `auto` counts new ones in pull requests and merge queues, and all elsewhere. Malware always counts. Default: the value in the policy file, else `all`."
    }),
    policy: fileOrReference({
      help: "Policy file with thresholds and exceptions. Default: `.assay.yml` in the workspace, if it exists. In pull requests and merge queues, the policy of the base branch applies. A policy in another repository, such as `octo-org/policies/assay.yml@main`, applies to every event. If an input and the file disagree, the stricter value applies."
    }),
    annotations: flag({ default: "true", help: "Annotate the lines of the worst findings." }),
    "sarif-category": text({
      default: "assay-scan",
      help: "Category of the SARIF file, if you upload it yourself. Give each scan of a repository its own category."
    }),
    ...baseInputs,
    ...outputInputs,
    ...registryInputs
  },
  renamed: renamedInputs,
  outputs: {
    decision: {
      help: "`pass`, `fail` or `error`. `error` if something could not be checked, regardless of the findings."
    },
    complete: {
      help: "`false` if something could not be read or checked, else `true`. Independent of the decision."
    },
    summary: { help: "One-sentence result, with the number of packages compared." },
    compared: {
      help: 'What was compared, as JSON: `[{"ecosystem":"npm","packages":1095}]`.'
    },
    skipped: {
      help: "Number of packages not compared because OSV does not cover their ecosystem."
    },
    findings: { help: "Path of `findings.json`." },
    "decision-file": { help: "Path of `decision.json`, with the reasons." },
    sarif: { help: "Path of `results.sarif`, for code scanning." },
    new: { help: "Number of findings that the base does not have; empty if nothing was compared." },
    fixed: { help: "Number of findings that only the base has; empty if nothing was compared." },
    total: { help: "Number of findings without an exception." },
    critical: { help: "Number of critical findings." },
    high: { help: "Number of high findings." },
    medium: { help: "Number of medium findings." },
    low: { help: "Number of low findings." }
  },
  permissions: [
    { permission: "contents", access: "read", why: "To check out the repository." },
    { permission: "packages", access: "read", why: "To read a private image on ghcr.io." }
  ],
  branding: { icon: "search", color: "blue" }
});

// actions/all/spec.ts
var spec4 = defineSpec({
  name: "all",
  title: "Assay",
  description: "Lists the packages in a directory or an image, finds vulnerabilities, signs and attests on request, and reports.",
  inputs: {
    ...sourceInputs,
    format: { ...spec2.inputs.format, default: "cyclonedx-json,spdx-json" },
    advisories: spec3.inputs.advisories,
    "fail-on": spec3.inputs["fail-on"],
    "only-fixed": spec3.inputs["only-fixed"],
    unscored: spec3.inputs.unscored,
    partial: spec3.inputs.partial,
    unlocked: spec3.inputs.unlocked,
    policy: spec3.inputs.policy,
    annotations: spec3.inputs.annotations,
    "sarif-category": spec3.inputs["sarif-category"],
    sign: flag({
      help: "After the scan has passed, sign the image, attest its provenance, SBOM and scan, and verify the result."
    }),
    "evidence-repository": subjectInputs["evidence-repository"],
    legacy: flag({
      default: "true",
      help: "With `sign`, also write the tags that cosign before version 3 reads."
    }),
    ...signingInputs,
    "certificate-identity": lines({
      help: "Identities that may have signed, with `sign`. Default: the workflow of this run. A reusable workflow signs under its own name."
    }),
    summary: spec.inputs.summary,
    comment: spec.inputs.comment,
    "comment-key": spec.inputs["comment-key"],
    matrix: spec.inputs.matrix,
    "upload-sarif": spec.inputs["upload-sarif"],
    "github-token": spec.inputs["github-token"],
    ...outputInputs,
    ...registryInputs
  },
  renamed: renamedInputs,
  outputs: {
    decision: { help: "Worst decision of all stages: `pass`, `fail` or `error`." },
    complete: {
      help: "`false` if the scan could not read or check something, else `true`. Independent of the decision."
    },
    summary: { help: "One-sentence result of the scan, with the number of packages compared." },
    cyclonedx: { help: "Path of the CycloneDX document." },
    spdx: { help: "Path of the SPDX document." },
    findings: { help: "Path of `findings.json`." },
    sarif: { help: "Path of `results.sarif`, for code scanning." },
    digest: { help: "Digest of the image. Set only with `sign`." },
    html: { help: "Path of the HTML report." }
  },
  permissions: [
    { permission: "contents", access: "read", why: "To check out the repository." },
    {
      permission: "pull-requests",
      access: "write",
      why: "To write the comment on the pull request."
    },
    { permission: "id-token", access: "write", why: "To sign (`sign: true`)." },
    {
      permission: "packages",
      access: "write",
      why: "To store signatures beside an image on ghcr.io (`sign: true`)."
    },
    {
      permission: "security-events",
      access: "write",
      why: "To upload findings to code scanning (`upload-sarif: true`)."
    }
  ],
  branding: { icon: "award", color: "yellow" }
});

// actions/attest/spec.ts
var spec5 = defineSpec({
  name: "attest",
  title: "Assay Attest",
  description: "Attests images and files: provenance, SBOM, scan results, test results, VEX or a custom predicate.",
  inputs: {
    ...subjectInputs,
    type: choice(
      ["provenance", "sbom", "vulnerabilities", "cosign-vuln", "openvex", "test-result", "custom"],
      {
        default: "provenance",
        help: "Type of attestation: SLSA provenance of this run, SBOMs, scan findings (`vulnerabilities` or `cosign-vuln`), an OpenVEX document, a test result, or `custom`."
      }
    ),
    predicate: paths({
      help: "Document to attest: SBOMs, `findings.json`, or the JSON of another predicate. List SBOMs one per line; each is attached to its own platform. Default: the results of the earlier steps."
    }),
    "predicate-type": text({ help: "Predicate type URI, for `type: custom`." }),
    "subjects-only": flag({
      help: "Write the list of subjects and sign nothing. Another job attests them with its input `subjects`."
    }),
    legacy: flag({
      help: "Also write the `.att` tag that cosign before version 3 reads. Images only."
    }),
    ...storeInputs,
    ...signingInputs,
    ...keyInputs,
    ...outputInputs,
    ...registryInputs
  },
  renamed: renamedSubjectInputs,
  outputs: {
    digest: {
      help: "Digest of the subject (`sha256:…`). With several subjects, the digest of the first."
    },
    bundle: { help: "Path of the Sigstore bundle. With several bundles, the path of the first." },
    bundles: { help: "Path of a file with all bundles, one per line." },
    subjects: { help: "Path of the list of subjects, with `subjects-only`." },
    "predicate-type": { help: "Predicate type of the attestation." },
    "log-index": { help: "Index of the entry in the transparency log. Empty without a log." },
    "attestation-id": {
      help: "ID of the first attestation stored with GitHub. Empty if `github` is false, the attestation already existed, or GitHub returned no ID."
    },
    "attestation-url": {
      help: "URL of that attestation on GitHub. Empty if `attestation-id` is empty."
    }
  },
  permissions: [
    {
      permission: "id-token",
      access: "write",
      why: "To get the identity token that Sigstore needs."
    },
    {
      permission: "packages",
      access: "write",
      why: "To store attestations beside an image on ghcr.io."
    },
    {
      permission: "attestations",
      access: "write",
      why: "To store attestations with GitHub (`github: true`)."
    },
    {
      permission: "contents",
      access: "write",
      why: "To upload attestations to a release (`release`)."
    }
  ],
  branding: { icon: "file-text", color: "purple" }
});

// actions/sign/spec.ts
var spec6 = defineSpec({
  name: "sign",
  title: "Assay Sign",
  description: "Signs images and files with the identity of the workflow instead of a key. cosign and policy engines accept the signatures.",
  inputs: {
    ...subjectInputs,
    format: choice(["message", "statement"], {
      default: "message",
      help: "Content that the signature of a file covers: its bytes (`cosign verify-blob`), or a statement with its digest (GitHub attestations). Images always get a statement."
    }),
    legacy: flag({
      default: "true",
      help: "Also write the `.sig` tag that cosign before version 3 reads. Images only."
    }),
    ...storeInputs,
    ...signingInputs,
    ...keyInputs,
    ...outputInputs,
    ...registryInputs
  },
  renamed: renamedSubjectInputs,
  outputs: {
    digest: {
      help: "Digest of the subject (`sha256:…`). With several subjects, the digest of the first."
    },
    bundle: { help: "Path of the Sigstore bundle. With several bundles, the path of the first." },
    bundles: { help: "Path of a file with all bundles, one per line." },
    "log-index": { help: "Index of the entry in the transparency log. Empty without a log." }
  },
  permissions: [
    {
      permission: "id-token",
      access: "write",
      why: "To get the identity token that Sigstore needs."
    },
    {
      permission: "packages",
      access: "write",
      why: "To store the signature beside an image on ghcr.io."
    },
    {
      permission: "attestations",
      access: "write",
      why: "To store the signature with GitHub (`github: true`)."
    },
    {
      permission: "contents",
      access: "write",
      why: "To upload the signature to a release (`release`)."
    }
  ],
  branding: { icon: "edit-3", color: "purple" }
});

// shared/flows/signing/open-signing-late.ts
var openSigningLate = async (...choice2) => {
  const { openSigning } = await import("./open-signing-3WNXW2YK.js");
  return await openSigning(...choice2);
};
async function loadSigning() {
  await import("./open-signing-3WNXW2YK.js");
}

// shared/model/step-files.ts
var EVIDENCE_KIND = "assay/evidence/v1";
var DOCUMENTS_KIND = "assay/documents/v1";

// shared/model/comparison.ts
var CHANGE_STATES = ["new", "changed", "unchanged"];

// shared/report/read-checkout.ts
var WHERE = "$.source.checkout";
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var REFERENCE = /^refs\/(?:heads|tags|pull)\/(?!.*(?:\.\.|\/\/))[^\s\0\\]{1,250}$/;
var REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
var ROOT = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\0\\]{0,1000}$/;
function readCheckout(value) {
  const checkout = asObject(value, WHERE);
  const field = (name, form) => {
    const text2 = optionalString(checkout[name], `${WHERE}.${name}`);
    return text2 === void 0 ? void 0 : formed(text2, name, form);
  };
  return {
    commit: field("commit", COMMIT),
    ref: field("ref", REFERENCE),
    repository: field("repository", REPOSITORY),
    mergeOf: field("mergeOf", COMMIT),
    root: formed(asString(checkout["root"], `${WHERE}.root`), "root", ROOT)
  };
}
function formed(text2, name, form) {
  if (form.test(text2)) return text2;
  const path2 = `${WHERE}.${name}`;
  throw new DataError("malformed", `${path2} is not valid`, { path: path2 });
}

// shared/report/read-evidence.ts
function oneOf(values, value, where) {
  const found = values.find((known) => known === value);
  if (found !== void 0) return found;
  throw new DataError("malformed", `${where} must be one of ${values.join(", ")}`, { path: where });
}
function asCount(value, where) {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  throw new DataError("malformed", `${where} must be a non-negative integer`, {
    path: where
  });
}
function optionalCount(value, where) {
  return value === void 0 || value === null ? void 0 : asCount(value, where);
}
function asSubject(value, where) {
  const subject = asObject(value, where);
  return {
    name: asString(subject["name"], `${where}.name`),
    digest: asString(subject["digest"], `${where}.digest`)
  };
}
function readVerified(value, at) {
  const where = `$.verified[${at}]`;
  const evidence = asObject(value, where);
  const identity = asObject(evidence["identity"], `${where}.identity`);
  return {
    predicateType: asString(evidence["predicateType"], `${where}.predicateType`),
    origin: asString(evidence["origin"], `${where}.origin`),
    identity: {
      san: asString(identity["san"], `${where}.identity.san`),
      issuer: asString(identity["issuer"], `${where}.identity.issuer`),
      claims: stringsOf(identity["claims"], `${where}.identity.claims`)
    },
    signedAt: optionalString(evidence["signedAt"], `${where}.signedAt`)
  };
}
function readRefused(value, at) {
  const where = `$.refused[${at}]`;
  const evidence = asObject(value, where);
  return {
    origin: asString(evidence["origin"], `${where}.origin`),
    predicateType: optionalString(evidence["predicateType"], `${where}.predicateType`),
    code: asString(evidence["code"], `${where}.code`),
    message: asString(evidence["message"], `${where}.message`)
  };
}
function stringsOf(value, where) {
  const entries = Object.entries(asObject(value, where));
  return Object.fromEntries(entries.map(([key, text2]) => [key, asString(text2, where)]));
}

// shared/report/read-finding.ts
function readFinding(value, where) {
  const finding = asObject(value, where);
  const strings = (key) => asArray(finding[key], `${where}.${key}`).map((text2) => asString(text2, `${where}.${key}`));
  return {
    kind: oneOf(FINDING_KINDS, finding["kind"], `${where}.kind`),
    id: asString(finding["id"], `${where}.id`),
    aliases: strings("aliases"),
    package: readPackage(finding["package"], `${where}.package`),
    severity: oneOf(SEVERITIES, finding["severity"], `${where}.severity`),
    score: readScore(finding["score"], `${where}.score`),
    vector: optionalString(finding["vector"], `${where}.vector`),
    ratedBy: optionalString(finding["ratedBy"], `${where}.ratedBy`),
    ...finding["cwes"] !== void 0 && { cwes: strings("cwes") },
    published: optionalString(finding["published"], `${where}.published`),
    match: readMatch(finding["match"], `${where}.match`),
    title: asString(finding["title"], `${where}.title`),
    fixed: strings("fixed"),
    location: readLocation(finding["location"], `${where}.location`),
    locations: asArray(finding["locations"], `${where}.locations`).map(
      (location, at) => readLocation(location, `${where}.locations[${at}]`)
    ),
    ...finding["platforms"] !== void 0 && { platforms: strings("platforms") },
    url: optionalString(finding["url"], `${where}.url`),
    fingerprint: readFingerprint(finding["fingerprint"], `${where}.fingerprint`),
    suppression: readSuppression(finding["suppression"], `${where}.suppression`),
    change: readChange(finding["change"], `${where}.change`)
  };
}
function readScore(value, where) {
  const score = optionalNumber(value, where);
  if (score === void 0 || score >= 0 && score <= 10) return score;
  throw new DataError("malformed", `${where} must be between 0 and 10`, { path: where });
}
function readFingerprint(value, where) {
  const fingerprint = asString(value, where);
  if (/^[0-9a-f]{64}$/.test(fingerprint)) return fingerprint;
  throw new DataError("malformed", `${where} must be 64 hex digits`, { path: where });
}
function readPackage(value, where) {
  const item = optionalObject(value, where);
  if (item === void 0) return void 0;
  return {
    purl: asString(item["purl"], `${where}.purl`),
    name: asString(item["name"], `${where}.name`),
    version: asString(item["version"], `${where}.version`),
    ecosystem: optionalString(item["ecosystem"], `${where}.ecosystem`),
    origin: readOrigin(item["origin"], `${where}.origin`),
    ownedBy: readOwners(item["ownedBy"], `${where}.ownedBy`),
    ...readDependency(item, where)
  };
}
function readDependency(item, where) {
  const { scope, isDirect, paths: paths2 } = item;
  return {
    ...scope !== void 0 && {
      scope: oneOf(["runtime", "development", "unknown"], scope, `${where}.scope`)
    },
    ...isDirect !== void 0 && { isDirect: asFlag(isDirect, `${where}.isDirect`) },
    ...paths2 !== void 0 && {
      paths: asArray(paths2, `${where}.paths`).map(
        (path2, at) => readPurls(path2, `${where}.paths[${at}]`)
      )
    },
    morePaths: optionalCount(item["morePaths"], `${where}.morePaths`),
    instruction: optionalString(item["instruction"], `${where}.instruction`)
  };
}
function readPurls(value, where) {
  return asArray(value, where).map((purl) => asString(purl, where));
}
function asFlag(value, where) {
  if (typeof value === "boolean") return value;
  throw new DataError("malformed", `${where} must be true or false`, { path: where });
}
function readMatch(value, where) {
  const match = optionalObject(value, where);
  if (match === void 0) return void 0;
  const source = optionalObject(match["source"], `${where}.source`);
  return {
    advisory: asString(match["advisory"], `${where}.advisory`),
    range: optionalString(match["range"], `${where}.range`),
    ...source !== void 0 && {
      source: {
        name: asString(source["name"], `${where}.source.name`),
        version: asString(source["version"], `${where}.source.version`)
      }
    }
  };
}
function readOwners(value, where) {
  return optionalArray(value, where)?.map((owner) => asString(owner, where));
}
function readOrigin(value, where) {
  return value === void 0 ? void 0 : oneOf(["base", "application"], value, where);
}
function readLocation(value, where) {
  const location = asObject(value, where);
  return {
    path: asString(location["path"], `${where}.path`),
    line: optionalCount(location["line"], `${where}.line`),
    layer: optionalCount(location["layer"], `${where}.layer`)
  };
}
function readSuppression(value, where) {
  const suppression = optionalObject(value, where);
  if (suppression === void 0) return void 0;
  return {
    rule: asString(suppression["rule"], `${where}.rule`),
    reason: asString(suppression["reason"], `${where}.reason`),
    expires: optionalString(suppression["expires"], `${where}.expires`)
  };
}
function readChange(value, where) {
  const change = optionalObject(value, where);
  if (change === void 0) return void 0;
  return {
    state: oneOf(CHANGE_STATES, change["state"], `${where}.state`),
    from: optionalString(change["from"], `${where}.from`),
    ...change["why"] !== void 0 && { why: oneOf(["scope"], change["why"], `${where}.why`) }
  };
}

// shared/report/read-comparison.ts
var BASE_KINDS = ["commit", "image", "sbom"];
var CHANGE_KINDS = ["added", "removed", "upgraded", "downgraded", "relicensed"];
function readComparison(file) {
  const { comparison, fixed, packageChanges } = file;
  return {
    ...comparison !== void 0 && { comparison: comparisonOf(comparison) },
    ...fixed !== void 0 && {
      fixed: asArray(fixed, "$.fixed").map((one, at) => readFinding(one, `$.fixed[${at}]`))
    },
    ...packageChanges !== void 0 && {
      packageChanges: asArray(packageChanges, "$.packageChanges").map(changeOf)
    }
  };
}
function comparisonOf(value) {
  const where = "$.comparison";
  const found = asObject(value, where);
  const status = oneOf(["compared", "unavailable", "none"], found["status"], `${where}.status`);
  if (status === "none") return { status };
  if (status === "compared") return { status, base: baseOf(found["base"], `${where}.base`) };
  return {
    status,
    name: asString(found["name"], `${where}.name`),
    message: asString(found["message"], `${where}.message`),
    fix: asString(found["fix"], `${where}.fix`)
  };
}
function baseOf(value, where) {
  const base = asObject(value, where);
  return {
    kind: oneOf(BASE_KINDS, base["kind"], `${where}.kind`),
    name: asString(base["name"], `${where}.name`),
    id: optionalString(base["id"], `${where}.id`)
  };
}
function changeOf(value, at) {
  const where = `$.packageChanges[${at}]`;
  const change = asObject(value, where);
  const license = optionalObject(change["license"], `${where}.license`);
  return {
    kind: oneOf(CHANGE_KINDS, change["kind"], `${where}.kind`),
    type: asString(change["type"], `${where}.type`),
    name: asString(change["name"], `${where}.name`),
    from: optionalString(change["from"], `${where}.from`),
    to: optionalString(change["to"], `${where}.to`),
    ...license !== void 0 && {
      license: {
        from: optionalString(license["from"], `${where}.license.from`),
        to: asString(license["to"], `${where}.license.to`)
      }
    }
  };
}

// shared/report/read-policy.ts
var ORIGINS = ["base", "scanned", "workspace", "given"];
var OUTCOMES = ["pass", "fail", "error"];
function readPolicyOf(file) {
  const policy = optionalObject(file["policy"], "$.policy");
  const afterMerge = optionalObject(file["afterMerge"], "$.afterMerge");
  return {
    ...policy !== void 0 && { policy: readOrigin2(policy) },
    ...afterMerge !== void 0 && { afterMerge: readProposed(afterMerge) },
    ...file["workflows"] !== void 0 && { workflows: textsAt(file, "workflows", "$") }
  };
}
function readOrigin2(policy) {
  const text2 = (key) => optionalString(policy[key], `$.policy.${key}`);
  const commit = text2("commit");
  if (commit !== void 0 && !isObjectId(commit)) {
    const path2 = "$.policy.commit";
    throw new DataError("malformed", `${path2} must be a full commit hash`, { path: path2 });
  }
  return {
    from: oneOf(ORIGINS, policy["from"], "$.policy.from"),
    path: asString(policy["path"], "$.policy.path"),
    commit,
    branch: text2("branch"),
    sha256: text2("sha256"),
    unreadable: text2("unreadable")
  };
}
function readProposed(proposed) {
  const texts = (key) => textsAt(proposed, key, "$.afterMerge");
  const { outcome } = proposed;
  return {
    files: texts("files"),
    changes: texts("changes"),
    ...outcome !== void 0 && { outcome: oneOf(OUTCOMES, outcome, "$.afterMerge.outcome") }
  };
}
function textsAt(object, key, where) {
  const path2 = `${where}.${key}`;
  return asArray(object[key], path2).map((each) => asString(each, path2));
}

export {
  TRUSTED_EVENTS,
  cacheAccess,
  NO_CACHE,
  sourceChoice,
  spec,
  DOCUMENT_FORMATS,
  describeFormat,
  distinctFormats,
  documentFileNames,
  spec2,
  FAIL_ON,
  SCOPES,
  spec3,
  spec4,
  spec5,
  spec6,
  openSigningLate,
  loadSigning,
  CHANGE_STATES,
  EVIDENCE_KIND,
  DOCUMENTS_KIND,
  readCheckout,
  oneOf,
  asCount,
  optionalCount,
  asSubject,
  readVerified,
  readRefused,
  readFinding,
  readComparison,
  readPolicyOf
};
