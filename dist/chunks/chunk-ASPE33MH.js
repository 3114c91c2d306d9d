import {
  SEVERITIES,
  arrayAt,
  asArray,
  asObject,
  asString,
  choice,
  choices,
  compareText,
  defineSpec,
  fileOrReference,
  flag,
  isEnterpriseServer,
  isObject,
  isObjectId,
  keyInputs,
  lines,
  objectAt,
  optionalArray,
  optionalFlag,
  optionalNumber,
  optionalObject,
  optionalString,
  outputInputs,
  parseJson,
  path,
  paths,
  registryInputs,
  renamedSubjectInputs,
  secret,
  signingInputs,
  storeInputs,
  stringAt,
  subjectInputs,
  text
} from "./chunk-PHJBNQ6I.js";
import {
  DataError
} from "./chunk-KAO2RF6T.js";

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
function isEveryPlatform({ platforms }) {
  return platforms.length === 0 || platforms.includes(ALL_PLATFORMS);
}

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

// shared/model/step-files.ts
var EVIDENCE_KIND = "assay/evidence/v1";
var DOCUMENTS_KIND = "assay/documents/v1";

// shared/ecosystems/distro.ts
function distroOf({ os }) {
  return os === void 0 || os.versionId === "" ? os?.id : `${os.id}-${os.versionId}`;
}

// shared/ecosystems/osv-release.ts
var ECOSYSTEMS = /* @__PURE__ */ new Map([
  ["debian", (version) => named("Debian", major(version))],
  ["ubuntu", (version) => named("Ubuntu", ubuntuRelease(version))],
  ["alpine", (version) => named("Alpine", alpineBranch(version))],
  ["wolfi", () => "Wolfi"],
  ["chainguard", () => "Chainguard"],
  ["almalinux", (version) => named("AlmaLinux", major(version))],
  ["rocky", (version) => named("Rocky Linux", major(version))],
  ["opensuse-leap", (version) => named("openSUSE", product("Leap", version))],
  ["opensuse-tumbleweed", () => "openSUSE:Tumbleweed"],
  ["sles", (version) => named("SUSE", suseProduct("Linux Enterprise Server", version))],
  ["sled", (version) => named("SUSE", suseProduct("Linux Enterprise Desktop", version))],
  // OSV appends the repository, which no file states, so every repository of the release matches.
  ["rhel", (version) => named("Red Hat:enterprise_linux", major(version))],
  ["azurelinux", (version) => named("Azure Linux", major(version))],
  ["mariner", (version) => named("Azure Linux", major(version))],
  ["mageia", (version) => named("Mageia", version)],
  ["openEuler", (version, prettyName) => named("openEuler", eulerRelease(version, prettyName))],
  ["minimos", () => "MinimOS"],
  ["alpaquita", (version) => named("Alpaquita", version)]
]);
function osvRelease(os) {
  return os === void 0 ? void 0 : ECOSYSTEMS.get(os.id)?.(os.versionId, os.prettyName ?? "");
}
function named(name, release) {
  return release === void 0 || release === "" ? void 0 : `${name}:${release}`;
}
function major(version) {
  return version.split(".", 1)[0] ?? "";
}
function alpineBranch(version) {
  const match = /^(\d+)\.(\d+)/.exec(version);
  return match === null ? void 0 : `v${match[1]}.${match[2]}`;
}
function ubuntuRelease(version) {
  return /^\d*[02468]\.04$/.test(version) ? `${version}:LTS` : version;
}
function product(name, version) {
  return version === "" ? void 0 : `${name} ${version}`;
}
function suseProduct(name, version) {
  const [release = "", servicePack = "0"] = version.split(".");
  if (release === "") return void 0;
  return servicePack === "0" ? `${name} ${release}` : `${name} ${release} SP${servicePack}`;
}
function eulerRelease(version, prettyName) {
  const edition = /\((LTS[A-Z0-9-]*)\)/.exec(prettyName)?.[1];
  return edition === void 0 ? version : `${version}-${edition}`;
}

// shared/ecosystems/osv-ecosystem.ts
var ECOSYSTEMS2 = /* @__PURE__ */ new Map([
  ["cargo", "crates.io"],
  ["composer", "Packagist"],
  ["conan", "ConanCenter"],
  ["cran", "CRAN"],
  ["gem", "RubyGems"],
  ["githubactions", "GitHub Actions"],
  ["golang", "Go"],
  ["hackage", "Hackage"],
  ["hex", "Hex"],
  ["julia", "Julia"],
  ["maven", "Maven"],
  ["npm", "npm"],
  ["nuget", "NuGet"],
  ["pub", "Pub"],
  ["pypi", "PyPI"],
  ["swift", "SwiftURL"]
]);
var DISTRIBUTION_TYPES = /* @__PURE__ */ new Set(["deb", "apk", "rpm"]);
function osvEcosystem(purl, os) {
  if (!DISTRIBUTION_TYPES.has(purl.type)) return ECOSYSTEMS2.get(purl.type);
  return osvRelease(systemOfDistro(purl) ?? os);
}
function systemOfDistro(purl) {
  const distro = purl.qualifiers?.["distro"];
  if (distro === void 0 || distro === "") return void 0;
  const dash = distro.lastIndexOf("-");
  const isDivided = dash > 0 && /^\d/.test(distro.slice(dash + 1));
  if (isDivided) return { id: distro.slice(0, dash), versionId: distro.slice(dash + 1) };
  return void 0;
}
function nameOfPurl(purl) {
  if (purl.namespace === void 0 || DISTRIBUTION_TYPES.has(purl.type)) return purl.name;
  return `${purl.namespace}${purl.type === "maven" ? ":" : "/"}${purl.name}`;
}

// shared/ecosystems/purl-types.ts
var LOWER = { lower: ["namespace", "name"] };
var TYPES = {
  alpm: LOWER,
  apk: LOWER,
  bitbucket: LOWER,
  brew: LOWER,
  "chrome-extension": {
    namespace: "prohibited",
    badName: /^(?![a-p]{32}$)/,
    version: /^\d+(?:\.\d+){0,3}$/
  },
  composer: LOWER,
  cpan: { badName: /::/ },
  deb: LOWER,
  git: { ...LOWER, hasPathName: true },
  github: LOWER,
  githubactions: LOWER,
  golang: LOWER,
  hex: LOWER,
  huggingface: { lower: ["version"] },
  julia: { qualifier: "uuid" },
  mlflow: {},
  otp: { namespace: "prohibited" },
  pypi: LOWER,
  rpm: { lower: ["namespace"] },
  swift: { namespace: "required" },
  vcpkg: { namespace: "prohibited" },
  "vscode-extension": { namespace: "required" }
};
var NO_RULES = {};
function purlType(type) {
  return Object.hasOwn(TYPES, type) ? TYPES[type] ?? NO_RULES : NO_RULES;
}
var DATABRICKS = /^https?:\/\/[^/]*databricks/;
function canonicalParts(parts) {
  const { type, namespace, name, version, qualifiers } = parts;
  const lower = purlType(type).lower ?? [];
  const isModel = type === "mlflow" && DATABRICKS.test(qualifiers?.["repository_url"] ?? "");
  const cased = lower.includes("name") || isModel ? name.toLowerCase() : name;
  return {
    ...parts,
    namespace: lower.includes("namespace") ? namespace?.toLowerCase() : namespace,
    name: type === "pypi" ? cased.replace(/[-_.]+/g, "-") : cased,
    version: lower.includes("version") ? version?.toLowerCase() : version
  };
}
function partsProblem({ type, namespace = "", name, version = "" }) {
  const rules = purlType(type);
  if (name === "") return "a package URL needs a name";
  if (rules.namespace === "required" && namespace === "")
    return `a ${type} package URL needs a namespace`;
  if (rules.namespace === "prohibited" && namespace !== "")
    return `a ${type} package URL has no namespace`;
  if (rules.badName?.test(name) === true) return `${name} is not a valid name for type ${type}`;
  if (version !== "" && rules.version?.test(version) === false) {
    return `${version} is not a valid version for type ${type}`;
  }
  return void 0;
}

// shared/ecosystems/purl.ts
var TYPE = /^[a-z][a-z0-9.+-]*$/;
var QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;
var MAX_PURL_LENGTH = 4096;
function purlOf(given) {
  const problem = TYPE.test(given.type) ? partsProblem(given) : "a package URL needs a type";
  if (problem !== void 0) throw new Error(problem);
  const parts = canonicalParts(given);
  const { type, name, version, subpath } = parts;
  let purl = `pkg:${type}/`;
  const namespace = encodePath(parts.namespace ?? "");
  if (namespace !== "") purl += `${namespace}/`;
  purl += purlType(type).hasPathName === true ? encodePath(name) : encode(name);
  if (version !== void 0 && version !== "") purl += `@${encode(version)}`;
  purl += qualifiersText(parts);
  const path2 = subpath === void 0 ? "" : encodePath(subpath);
  return path2 === "" ? purl : `${purl}#${path2}`;
}
function readPurl(purl) {
  if (purl.length > MAX_PURL_LENGTH) return void 0;
  try {
    return readParts(purl);
  } catch (error) {
    if (error instanceof URIError) return void 0;
    throw error;
  }
}
function encodePath(path2) {
  if (path2 === "") return "";
  const segments = path2.split("/");
  return segments.filter((segment) => !isEmptySegment(segment)).map(encode).join("/");
}
function isEmptySegment(segment) {
  return segment === "" || segment === "." || segment === "..";
}
var PLAIN = /^[A-Za-z0-9.\-_~:]*$/;
function encode(text2) {
  if (PLAIN.test(text2)) return text2;
  return encodeURIComponent(text2.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}
function qualifiersText({ qualifiers }) {
  if (qualifiers === void 0) return "";
  const pairs = Object.entries(qualifiers).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => [requireKey(key), encode(value ?? "")]).sort(([a], [b]) => a < b ? -1 : 1);
  return pairs.length === 0 ? "" : `?${pairs.map((pair) => pair.join("=")).join("&")}`;
}
function requireKey(key) {
  if (QUALIFIER_KEY.test(key)) return key.toLowerCase();
  throw new Error(`${key} is not a valid qualifier key`);
}
function readParts(purl) {
  const [main, subpath] = cutLast(purl, "#");
  const [path2] = cutLast(main, "?");
  if (!path2.startsWith("pkg:")) return void 0;
  const rest = path2.slice("pkg:".length).replace(/^\/+/, "");
  const slash = rest.indexOf("/");
  const type = rest.slice(0, Math.max(slash, 0)).toLowerCase();
  if (!TYPE.test(type)) return void 0;
  const segments = rest.slice(slash + 1).split("/").filter((segment) => segment !== "");
  const last = segments.pop() ?? "";
  const at = last.lastIndexOf("@");
  const name = decodeURIComponent(at === -1 ? last : last.slice(0, at));
  if (name === "") return void 0;
  const namespace = segments.map(decodeURIComponent);
  const moved = purlType(type).hasPathName === true ? namespace.splice(1) : [];
  const qualifiers = readQualifiers(purl);
  return {
    type,
    namespace: namespace.length === 0 ? void 0 : namespace.join("/"),
    name: [...moved, name].join("/"),
    version: at === -1 ? void 0 : decodeURIComponent(last.slice(at + 1)),
    qualifiers: Object.keys(qualifiers).length === 0 ? void 0 : qualifiers,
    subpath: subpath === void 0 ? void 0 : readSubpath(subpath)
  };
}
function readSubpath(subpath) {
  const segments = subpath.split("/").map(decodeURIComponent);
  return segments.filter((segment) => !isEmptySegment(segment)).join("/") || void 0;
}
function readQualifiers(purl) {
  const pairs = queryOf(purl).map(([key, value]) => [key.toLowerCase(), decodeURIComponent(value)]);
  return Object.fromEntries(pairs);
}
function queryOf(purl) {
  const [main] = cutLast(purl, "#");
  const [, query] = cutLast(main, "?");
  return (query ?? "").split("&").flatMap((pair) => {
    const equals = pair.indexOf("=");
    return equals > 0 ? [[pair.slice(0, equals), pair.slice(equals + 1)]] : [];
  });
}
function cutLast(text2, mark) {
  const at = text2.lastIndexOf(mark);
  return at === -1 ? [text2, void 0] : [text2.slice(0, at), text2.slice(at + 1)];
}

// shared/ecosystems/package-of.ts
var MAX_TEXT_LENGTH = 1024;
function packageOf(file, facts) {
  return {
    purl: checkedPurl(file, facts),
    type: facts.type,
    name: facts.fullName ?? facts.name,
    version: facts.fullVersion ?? facts.version,
    ecosystem: facts.ecosystem,
    locations: [locationOf(file, facts.line)],
    scope: facts.scope ?? "unknown",
    isDirect: facts.isDirect,
    dependsOn: facts.dependsOn ?? [],
    source: facts.source,
    architecture: facts.architecture,
    license: facts.license,
    hashes: facts.hashes,
    supplier: facts.supplier,
    downloadUrl: facts.downloadUrl === void 0 ? void 0 : publicUrl(facts.downloadUrl)
  };
}
function problemOf(error) {
  if (!(error instanceof DataError)) throw error;
  return { code: error.code, message: error.message, ...error.place };
}
function locationOf(file, line) {
  return { path: file.path, line, layer: file.layer };
}
var CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;
function publicUrl(url) {
  return url.replace(CREDENTIALS, (stated, scheme) => {
    const user = stated.slice(scheme.length, -1).split(":", 1)[0] ?? "";
    return scheme.includes("ssh") && user !== "" ? `${scheme}${user}@` : scheme;
  });
}
var URL_QUALIFIERS = ["download_url", "repository_url", "vcs_url"];
function publicQualifiers(qualifiers) {
  if (qualifiers === void 0) return void 0;
  const urls = URL_QUALIFIERS.flatMap((key) => {
    const url = qualifiers[key];
    return url === void 0 ? [] : [[key, publicUrl(url)]];
  });
  return urls.length === 0 ? qualifiers : { ...qualifiers, ...Object.fromEntries(urls) };
}
function checkedPurl(file, facts) {
  const location = { path: file.path, line: facts.line };
  if (facts.name.length > MAX_TEXT_LENGTH || facts.version.length > MAX_TEXT_LENGTH) {
    throw new DataError("limit-exceeded", "a name or version is too long", location);
  }
  try {
    return purlOf({ ...facts, qualifiers: publicQualifiers(facts.qualifiers) });
  } catch (cause) {
    const name = JSON.stringify(facts.fullName ?? facts.name);
    throw new DataError(
      "malformed",
      `${name} is not a valid name of a ${facts.type} package`,
      location,
      {
        cause
      }
    );
  }
}

// shared/ecosystems/rpm/to-package.ts
function toPackage(file, context, facts) {
  const { name, release, epoch, architecture: arch, sourceRpm } = facts;
  const version = release === "" ? facts.version : `${facts.version}-${release}`;
  return packageOf(file, {
    type: "rpm",
    namespace: vendorOf(context),
    name,
    version,
    // The purl has the epoch as a qualifier, but versions are compared with it.
    fullVersion: epoch === void 0 ? version : `${epoch}:${version}`,
    qualifiers: {
      arch,
      distro: distroOf(context),
      epoch: epoch === void 0 ? void 0 : String(epoch),
      rpmmod: facts.modularityLabel,
      upstream: sourceRpm
    },
    line: facts.line,
    ecosystem: osvRelease(context.os),
    source: sourceOfRpm(sourceRpm, epoch),
    architecture: arch,
    license: facts.license,
    supplier: facts.vendor,
    scope: "runtime"
  });
}
var VENDORS = /* @__PURE__ */ new Map([
  ["rhel", "redhat"],
  ["opensuse-leap", "opensuse"],
  ["opensuse-tumbleweed", "opensuse"]
]);
function vendorOf({ os }) {
  return os === void 0 ? void 0 : VENDORS.get(os.id) ?? os.id;
}
function sourceOfRpm(sourceRpm, epoch) {
  const stem = sourceRpm?.replace(/\.(?:no)?src\.rpm$/, "");
  if (stem === void 0 || stem === sourceRpm) return void 0;
  const release = stem.lastIndexOf("-");
  const version = stem.lastIndexOf("-", release - 1);
  if (version <= 0) return void 0;
  const full = stem.slice(version + 1);
  return { name: stem.slice(0, version), version: epoch === void 0 ? full : `${epoch}:${full}` };
}

// shared/ecosystems/source-of-purl.ts
function sourceOfPurl(parts, version) {
  const upstream = parts.qualifiers?.["upstream"] ?? "";
  if (upstream === "") return void 0;
  if (parts.type === "rpm") return sourceOfRpm(upstream, epochOf(version));
  if (parts.type !== "deb" && parts.type !== "apk") return void 0;
  const at = upstream.lastIndexOf("@");
  if (at <= 0) return { name: upstream, version };
  return { name: upstream.slice(0, at), version: upstream.slice(at + 1) };
}
function epochOf(version) {
  const epoch = /^(\d{1,10}):/.exec(version)?.[1];
  return epoch === void 0 ? void 0 : Number(epoch);
}

// shared/json/positions.ts
var MAX_DEPTH = 300;
var NO_MEMBERS = /* @__PURE__ */ new Map();
var QUOTE = 34;
var BACKSLASH = 92;
var LINE_FEED = 10;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var COMMA = 44;
var COLON = 58;
var SPACE = 32;
var BYTE_ORDER_MARK = 65279;
function jsonLines(bytes, descend) {
  const text2 = typeof bytes === "string" ? bytes : bytes.toString("utf8");
  return readValue({ text: text2, at: 0, line: 1 }, [], descend);
}
function lineAt(lines2, ...path2) {
  let node = lines2;
  for (const key of path2) node = node?.members.get(key);
  return node?.line;
}
function readValue(cursor, path2, descend) {
  skipSpace(cursor);
  const line = cursor.line;
  const first = cursor.text.charCodeAt(cursor.at);
  const isContainer = first === OPEN_BRACE || first === OPEN_BRACKET;
  if (!isContainer || path2.length >= MAX_DEPTH || !descend(path2)) {
    skipValue(cursor);
    return { line, members: NO_MEMBERS };
  }
  cursor.at++;
  const members = first === OPEN_BRACE ? readMembers(cursor, path2, descend) : readItems(cursor, path2, descend);
  return { line, members };
}
function readMembers(cursor, path2, descend) {
  const members = /* @__PURE__ */ new Map();
  while (hasMore(cursor, CLOSE_BRACE)) {
    const line = cursor.line;
    const key = readKey(cursor);
    path2.push(key);
    const value = readValue(cursor, path2, descend);
    path2.pop();
    members.set(key, { line, members: value.members });
  }
  return members;
}
function readItems(cursor, path2, descend) {
  const members = /* @__PURE__ */ new Map();
  while (hasMore(cursor, CLOSE_BRACKET)) {
    const key = String(members.size);
    path2.push(key);
    members.set(key, readValue(cursor, path2, descend));
    path2.pop();
  }
  return members;
}
function hasMore(cursor, close) {
  skipSpace(cursor);
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === COMMA) {
    cursor.at++;
    skipSpace(cursor);
    return cursor.at < cursor.text.length;
  }
  if (code !== close) return cursor.at < cursor.text.length && code !== CLOSE_BRACE;
  cursor.at++;
  return false;
}
function readKey(cursor) {
  const start = cursor.at;
  skipValue(cursor);
  const raw = cursor.text.slice(start + 1, cursor.at - 1);
  skipSpace(cursor);
  if (cursor.text.charCodeAt(cursor.at) === COLON) cursor.at++;
  return raw.includes("\\") ? unescaped(raw) : raw;
}
function unescaped(raw) {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}
function skipSpace(cursor) {
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === LINE_FEED) cursor.line++;
    else if (code > SPACE && code !== BYTE_ORDER_MARK) return;
  }
}
function skipValue(cursor) {
  const { text: text2 } = cursor;
  let depth = 0;
  for (; cursor.at < text2.length; cursor.at++) {
    const code = text2.charCodeAt(cursor.at);
    if (code === QUOTE) skipString(cursor);
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
    else if (code === LINE_FEED) cursor.line++;
    if (depth === 0 && isEnd(text2, cursor.at)) break;
  }
  cursor.at++;
}
function isEnd(text2, at) {
  const code = text2.charCodeAt(at);
  if (code === QUOTE || code === CLOSE_BRACE || code === CLOSE_BRACKET) return true;
  const next = text2.charCodeAt(at + 1);
  return !(next > SPACE) || next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET || next === COLON;
}
function skipString(cursor) {
  const { text: text2 } = cursor;
  let at = text2.indexOf('"', cursor.at + 1);
  while (at !== -1 && isEscaped(text2, at)) at = text2.indexOf('"', at + 1);
  cursor.at = at === -1 ? text2.length : at;
}
function isEscaped(text2, at) {
  let backslashes = 0;
  while (text2.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}

// shared/model/inventory.ts
var INVENTORY_KIND = "assay/inventory/v1";

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
var KINDS = ["vulnerability", "malware", "misconfiguration", "secret"];
function readFinding(value, where) {
  const finding = asObject(value, where);
  const strings = (key) => asArray(finding[key], `${where}.${key}`).map((text2) => asString(text2, `${where}.${key}`));
  return {
    kind: oneOf(KINDS, finding["kind"], `${where}.kind`),
    id: asString(finding["id"], `${where}.id`),
    aliases: strings("aliases"),
    package: readPackage(finding["package"], `${where}.package`),
    severity: oneOf(SEVERITIES, finding["severity"], `${where}.severity`),
    score: readScore(finding["score"], `${where}.score`),
    vector: optionalString(finding["vector"], `${where}.vector`),
    title: asString(finding["title"], `${where}.title`),
    fixed: strings("fixed"),
    location: readLocation(finding["location"], `${where}.location`),
    locations: asArray(finding["locations"], `${where}.locations`).map(
      (location, at) => readLocation(location, `${where}.locations[${at}]`)
    ),
    ...finding["platforms"] !== void 0 && { platforms: strings("platforms") },
    url: optionalString(finding["url"], `${where}.url`),
    fingerprint: readFingerprint(finding["fingerprint"], `${where}.fingerprint`),
    suppression: readSuppression(finding["suppression"], `${where}.suppression`)
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
    ownedBy: readOwners(item["ownedBy"], `${where}.ownedBy`)
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
  const place = `${where}.${key}`;
  return asArray(object[key], place).map((each) => asString(each, place));
}

// shared/sbom/component-names.ts
function writtenNames({
  group = "",
  name
}) {
  return [name, `${group}/${name}`, `${group}:${name}`];
}

// shared/sbom/hash.ts
var LENGTHS = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };
function isRegularHash({ algorithm, value }) {
  return value.length === LENGTHS[algorithm] && /^[0-9a-f]*$/.test(value);
}

// shared/sbom/package-of-purl.ts
var UNENCODED = /[\s\0-\x1f]/;
function packageOfPurl(purl, facts) {
  if (!purl.isWellFormed() || UNENCODED.test(purl)) return void 0;
  const parts = readPurl(purl);
  if (parts === void 0) return void 0;
  const { statedNames, os, ...rest } = facts;
  const version = facts.version ?? parts.version ?? "";
  return {
    purl,
    type: parts.type,
    name: nameOf(nameOfPurl(parts), statedNames),
    version,
    ecosystem: facts.ecosystem ?? osvEcosystem(parts, os),
    locations: facts.locations ?? [],
    scope: facts.scope ?? "unknown",
    isDirect: rest.isDirect,
    dependsOn: facts.dependsOn ?? [],
    source: rest.source ?? sourceOfPurl(parts, version),
    architecture: facts.architecture ?? parts.qualifiers?.["arch"],
    license: rest.license,
    hashes: rest.hashes,
    supplier: rest.supplier,
    downloadUrl: rest.downloadUrl,
    ownedBy: rest.ownedBy,
    origin: rest.origin
  };
}
function nameOf(purlName, statedNames) {
  const folded = fold(purlName);
  return statedNames.find((name) => fold(name) === folded) ?? purlName;
}
function fold(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var ALGORITHMS = /* @__PURE__ */ new Map([
  ["MD5", "md5"],
  ["SHA1", "sha1"],
  ["SHA256", "sha256"],
  ["SHA384", "sha384"],
  ["SHA512", "sha512"]
]);
function statedHash(algorithm, value) {
  const known = ALGORITHMS.get((algorithm ?? "").replaceAll("-", ""));
  if (known === void 0 || value === void 0 || !/^[0-9a-f]+$/i.test(value)) return [];
  return [{ algorithm: known, value: value.toLowerCase() }];
}
function asWritten(algorithm, value) {
  const known = [...ALGORITHMS.values()].find((name) => name === algorithm);
  return known === void 0 ? [] : [{ algorithm: known, value }];
}
function inOrder(packages) {
  const byPurl = /* @__PURE__ */ new Map();
  for (const found of packages) if (!byPurl.has(found.purl)) byPurl.set(found.purl, found);
  return [...byPurl.values()].map((found) => ({ ...found, dependsOn: knownEdges(found, byPurl) })).sort((a, b) => a.purl < b.purl ? -1 : 1);
}
function knownEdges(found, known) {
  const edges = new Set(found.dependsOn.filter((purl) => known.has(purl) && purl !== found.purl));
  return [...edges].sort();
}

// shared/sbom/purl-overrides.ts
function purlOverrides(found, os, statedNames = [found.name]) {
  const { version, ecosystem, architecture } = found;
  const read = packageOfPurl(found.purl, {
    statedNames,
    os,
    version: version === "" ? void 0 : version,
    ecosystem,
    architecture
  });
  const facts = {
    ...read?.name !== found.name && { name: found.name },
    ...read?.version !== version && { version },
    ...read?.ecosystem !== ecosystem && { ecosystem: ecosystem ?? null },
    ...read?.architecture !== architecture && { architecture: architecture ?? null }
  };
  return Object.keys(facts).length === 0 ? void 0 : facts;
}
function withPurlOverrides(read, exact) {
  if (exact === void 0) return read;
  return {
    ...read,
    name: stringAt(exact, "name") ?? read.name,
    version: stringAt(exact, "version") ?? read.version,
    ecosystem: exactly(exact, "ecosystem", read.ecosystem),
    architecture: exactly(exact, "architecture", read.architecture)
  };
}
function exactly(exact, key, read) {
  return Object.hasOwn(exact, key) && exact[key] === null ? void 0 : stringAt(exact, key) ?? read;
}

// shared/sbom/spdx.ts
var DOWNLOAD = /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|ftp|git|sftp):\/\/[^\s\p{Surrogate}]+$/u;
var NO_TIME = "1970-01-01T00:00:00Z";
function idPart(name) {
  return name.replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 60);
}
function foldLines(text2) {
  return text2.toWellFormed().replace(/\s+/g, " ").trim();
}
function isDownloadUrl(url) {
  return DOWNLOAD.test(url);
}
function foundAtText({ path: path2, line, layer }) {
  const position = line === void 0 ? path2 : `${path2}:${line}`;
  return layer === void 0 ? position : `${position} (layer ${layer})`;
}

// shared/sbom/extension-properties.ts
var FACTS_PREFIX = "assay:facts ";
function propertiesText(facts) {
  return `${FACTS_PREFIX}${JSON.stringify(facts)}`;
}
var LINE_LENGTH = 4e3;
function inLines(text2) {
  let start = 0;
  return text2.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|,/g, (token, at) => {
    if (token !== "," || at - start < LINE_LENGTH) return token;
    start = at;
    return ",\n";
  });
}
function documentProperties(inventory) {
  const { source, os, layers, base, problems, ignored, ignoredFiles, files } = inventory;
  return { source, os, layers, base, problems, ignored, ignoredFiles, files };
}
function containedProperties(found) {
  return { contained: writtenPackage(found) };
}
function writtenPackage(found) {
  const rename = ([name, value]) => [name === "license" ? "licence" : name, value];
  return Object.fromEntries(Object.entries(found).map(rename));
}
function packageProperties(found, { os }) {
  const { ecosystem, locations, scope, isDirect, source, architecture, license } = found;
  const { supplier, downloadUrl, ownedBy, origin, hashes } = found;
  return {
    ecosystem,
    locations,
    scope,
    isDirect,
    source,
    architecture,
    licence: license,
    supplier,
    downloadUrl,
    ownedBy,
    origin,
    hashes: hashes?.every(isRegularHash) === false ? hashes : void 0,
    exact: exactly2(found, os)
  };
}
function exactly2(found, os) {
  const { name, version } = found;
  const exact = {
    ...purlOverrides(found, os),
    ...!isPlain(name) && { name },
    ...!isPlain(version) && { version }
  };
  return Object.keys(exact).length === 0 ? void 0 : exact;
}
function isPlain(text2) {
  return foldLines(text2) === text2 && !text2.includes("text>");
}
function writtenInventory(inventory) {
  const { packages, contained } = inventory;
  return {
    ...inventory,
    packages: packages.map(writtenPackage),
    ...contained !== void 0 && { contained: contained.map(writtenPackage) }
  };
}

// shared/sbom/read-extension-properties.ts
function factsOf(value) {
  for (const annotation of (arrayAt(value, "annotations") ?? []).filter(isObject)) {
    const comment = stringAt(annotation, "comment");
    if (comment?.startsWith(FACTS_PREFIX) !== true) continue;
    const facts = parseJson(comment.slice(FACTS_PREFIX.length), "annotation");
    if (isObject(facts)) return facts;
  }
  return {};
}
function systemFrom(os) {
  const id = os === void 0 ? void 0 : stringAt(os, "id");
  if (os === void 0 || id === void 0) return void 0;
  return {
    id,
    versionId: stringAt(os, "versionId") ?? "",
    prettyName: stringAt(os, "prettyName")
  };
}
function layersFrom(layers) {
  return (layers ?? []).filter(isObject).map((layer) => ({
    diffId: stringAt(layer, "diffId") ?? "",
    createdBy: stringAt(layer, "createdBy")
  }));
}
function locationsFrom(locations) {
  const found = (locations ?? []).filter(isObject).flatMap((location) => {
    const path2 = stringAt(location, "path");
    if (path2 === void 0) return [];
    return [{ path: path2, line: numberAt(location, "line"), layer: numberAt(location, "layer") }];
  });
  return found.length === 0 ? void 0 : found;
}
function scopeFrom(scope) {
  return scope === "runtime" || scope === "development" ? scope : void 0;
}
function sourceFrom(source) {
  const name = source === void 0 ? void 0 : stringAt(source, "name");
  if (source === void 0 || name === void 0) return void 0;
  return { name, version: stringAt(source, "version") ?? "" };
}
function ownersFrom(facts) {
  const stated = stringAt(facts, "ownedBy");
  if (stated !== void 0) return [stated];
  const owners = (arrayAt(facts, "ownedBy") ?? []).filter((owner) => typeof owner === "string");
  return owners.length === 0 ? void 0 : owners;
}
function originFrom(origin) {
  return origin === "base" || origin === "application" ? origin : void 0;
}
var EVIDENCE = ["input", "annotation", "label", "provenance"];
function baseFrom(base) {
  const stated = base === void 0 ? void 0 : stringAt(base, "evidence");
  const evidence = EVIDENCE.find((known) => known === stated);
  if (base === void 0 || evidence === void 0) return void 0;
  return {
    name: stringAt(base, "name"),
    digest: stringAt(base, "digest"),
    layers: numberAt(base, "layers"),
    evidence
  };
}
function hashesFrom(hashes) {
  return hashes?.filter(isObject).flatMap((hash) => asWritten(stringAt(hash, "algorithm") ?? "", stringAt(hash, "value") ?? ""));
}
function numberAt(value, key) {
  const number = Object.hasOwn(value, key) ? value[key] : void 0;
  return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}

// shared/sbom/read-package.ts
function packageFrom(value) {
  if (!isObject(value)) return void 0;
  const purl = stringAt(value, "purl");
  const type = stringAt(value, "type");
  const name = stringAt(value, "name");
  if (purl === void 0 || type === void 0 || name === void 0) return void 0;
  return {
    purl,
    type,
    name,
    version: stringAt(value, "version") ?? "",
    ecosystem: stringAt(value, "ecosystem"),
    locations: locationsFrom(arrayAt(value, "locations")) ?? [],
    scope: scopeFrom(stringAt(value, "scope")) ?? "unknown",
    isDirect: directFrom(value),
    dependsOn: (arrayAt(value, "dependsOn") ?? []).filter((edge) => typeof edge === "string"),
    source: sourceFrom(objectAt(value, "source")),
    architecture: stringAt(value, "architecture"),
    license: stringAt(value, "licence"),
    hashes: hashesFrom(arrayAt(value, "hashes")),
    supplier: stringAt(value, "supplier"),
    downloadUrl: stringAt(value, "downloadUrl"),
    ownedBy: ownersFrom(value),
    origin: originFrom(stringAt(value, "origin"))
  };
}
function directFrom(value) {
  return typeof value["isDirect"] === "boolean" ? value["isDirect"] : void 0;
}

// shared/sbom/contained-packages.ts
function containedByOwner({
  packages,
  contained = []
}) {
  if (contained.length === 0) return /* @__PURE__ */ new Map();
  const known = new Set(packages.map(({ purl }) => purl));
  return Map.groupBy(
    contained,
    ({ ownedBy = [] }) => ownedBy.find((purl) => known.has(purl)) ?? ""
  );
}
function partsFrom(values) {
  const parts = values.flatMap((value) => packageFrom(value) ?? []);
  return parts.length === 0 ? void 0 : parts.sort((a, b) => a.purl < b.purl ? -1 : 1);
}

// shared/sbom/read-properties.ts
var MAX_LAYERS = 1e3;
function propertiesOf(value) {
  const properties = /* @__PURE__ */ new Map();
  for (const property of arrayAt(value, "properties") ?? []) {
    if (!isObject(property)) continue;
    const name = stringAt(property, "name");
    const text2 = stringAt(property, "value");
    if (name === void 0 || text2 === void 0) continue;
    const values = properties.get(name);
    if (values === void 0) properties.set(name, [text2]);
    else values.push(text2);
  }
  return properties;
}
function layersOf(properties) {
  const layers = [];
  for (let index = 0; index < MAX_LAYERS; index++) {
    const diffId = properties.get(`assay:layer:${index}:diffId`)?.[0];
    if (diffId === void 0) break;
    layers.push({ diffId, createdBy: properties.get(`assay:layer:${index}:createdBy`)?.[0] });
  }
  return layers;
}
function filesOf(properties) {
  return properties.get("assay:file");
}
function countOf(properties, name) {
  const text2 = properties.get(name)?.[0] ?? "";
  return /^\d{1,15}$/.test(text2) ? Number(text2) : void 0;
}
function baseOf(properties) {
  const layers = properties.get("assay:base:layers")?.[0];
  return baseFrom({
    name: properties.get("assay:base:name")?.[0],
    digest: properties.get("assay:base:digest")?.[0],
    layers: layers === void 0 ? void 0 : Number(layers),
    evidence: properties.get("assay:base:evidence")?.[0]
  });
}
function jsonValues(properties, name) {
  return (properties.get(name) ?? []).flatMap((text2) => {
    try {
      return [JSON.parse(text2)];
    } catch {
      return [];
    }
  });
}
function problemsOf(properties) {
  return (properties.get("assay:problem") ?? []).flatMap((text2) => {
    const problem = statedProblem(text2);
    return problem === void 0 ? [] : [problem];
  });
}
function statedProblem(text2) {
  try {
    return problemFrom(JSON.parse(text2));
  } catch {
    return { code: "malformed", message: text2.slice(0, 500), path: "" };
  }
}
function problemFrom(value) {
  if (!isObject(value)) return void 0;
  const code = stringAt(value, "code");
  const message = stringAt(value, "message");
  const path2 = stringAt(value, "path");
  if (code === void 0 || message === void 0 || path2 === void 0) return void 0;
  return { code, message, path: path2, line: numberAt(value, "line") };
}

// shared/sbom/write-xml.ts
function element(name, attributes, content) {
  const children = typeof content === "string" ? content : content.filter((child) => child !== void 0);
  return { name, attributes, content: children };
}
function textElement(name, text2) {
  return text2 === void 0 ? void 0 : element(name, {}, text2);
}
function listElement(name, items, write) {
  return items === void 0 ? void 0 : element(name, {}, items.map(write));
}
function renderXml(root) {
  const lines2 = ['<?xml version="1.0" encoding="UTF-8"?>'];
  render(root, "", lines2);
  return `${lines2.join("\n")}
`;
}
function render({ name, attributes, content }, indent, lines2) {
  let tag = `${indent}<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== void 0) tag += ` ${key}="${escapeXml(value)}"`;
  }
  if (content.length === 0) lines2.push(`${tag}/>`);
  else if (typeof content === "string") lines2.push(`${tag}>${escapeXml(content)}</${name}>`);
  else {
    lines2.push(`${tag}>`);
    for (const child of content) render(child, `${indent}  `, lines2);
    lines2.push(`${indent}</${name}>`);
  }
}
var ESCAPED = /[&<>"\t\n\r]|^ | $/g;
function escapeXml(text2) {
  return text2.replace(ESCAPED, (char) => ENTITIES.get(char) ?? `&#${char.charCodeAt(0)};`);
}
var ENTITIES = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"]
]);
var UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function writableText(text2) {
  return text2.replace(
    UNWRITABLE,
    (char) => `�${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function originalText(text2) {
  return text2.replace(
    /\ufffd([0-9a-f]{4})/g,
    (_, code) => String.fromCharCode(Number.parseInt(code, 16))
  );
}

// shared/sbom/write-cyclonedx-xml.ts
var ESCAPED_PROPERTY = "assay:xml:escaped";
function cycloneDxXml(document) {
  const { components: made, dependencies } = document;
  const whole = { ...document, components: [...made], dependencies: [...dependencies] };
  const writable = writableDocument(whole);
  const { serialNumber, version, metadata, components } = writable;
  const xmlns = `http://cyclonedx.org/schema/bom/${document.specVersion}`;
  return renderXml(
    element("bom", { xmlns, serialNumber, version: String(version) }, [
      metadataElement(metadata),
      listElement("components", components, componentElement),
      listElement(
        "dependencies",
        writable.dependencies,
        ({ ref, dependsOn }) => element("dependency", { ref }, (dependsOn ?? []).map(dependencyElement))
      ),
      listElement(
        "compositions",
        writable.compositions,
        ({ aggregate, assemblies }) => element("composition", {}, [
          textElement("aggregate", aggregate),
          listElement("assemblies", assemblies, (ref) => element("assembly", { ref }, ""))
        ])
      ),
      listElement("annotations", writable.annotations, annotationElement)
    ])
  );
}
function writableDocument(document) {
  let isChanged = false;
  const writable = mapTexts(document, (text2) => {
    const escaped = writableText(text2);
    isChanged ||= escaped !== text2;
    return escaped;
  });
  if (!isChanged) return document;
  const properties = [...writable.metadata.properties, { name: ESCAPED_PROPERTY, value: "true" }];
  return { ...writable, metadata: { ...writable.metadata, properties } };
}
function mapTexts(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])
  );
}
function metadataElement(metadata) {
  return element("metadata", {}, [
    textElement("timestamp", metadata.timestamp),
    listElement(
      "lifecycles",
      metadata.lifecycles,
      ({ phase }) => element("lifecycle", {}, [textElement("phase", phase)])
    ),
    toolsElement(metadata.tools),
    listElement(
      "authors",
      metadata.authors,
      ({ name }) => element("author", {}, [textElement("name", name)])
    ),
    componentElement(metadata.component),
    supplierElement(metadata.supplier),
    propertiesElement(metadata.properties)
  ]);
}
function toolsElement(tools) {
  if ("components" in tools) {
    return element("tools", {}, [listElement("components", tools.components, componentElement)]);
  }
  return listElement(
    "tools",
    tools,
    ({ name, version }) => element("tool", {}, [textElement("name", name), textElement("version", version)])
  );
}
function supplierElement(supplier) {
  return supplier && element("supplier", {}, [textElement("name", supplier.name)]);
}
function componentElement(component) {
  const { type, supplier, hashes, licenses, externalReferences, evidence } = component;
  return element("component", { type, "bom-ref": component["bom-ref"] }, [
    supplierElement(supplier),
    textElement("group", component.group),
    textElement("name", component.name),
    textElement("version", component.version),
    textElement("description", component.description),
    textElement("scope", component.scope),
    listElement("hashes", hashes, ({ alg, content }) => element("hash", { alg }, content)),
    listElement(
      "licenses",
      licenses,
      ({ expression, license }) => expression === void 0 ? element("license", {}, [textElement("name", license?.name)]) : textElement("expression", expression)
    ),
    textElement("purl", component.purl),
    listElement(
      "externalReferences",
      externalReferences,
      (reference) => element("reference", { type: reference.type }, [textElement("url", reference.url)])
    ),
    propertiesElement(component.properties),
    listElement("components", component.components, componentElement),
    evidence && element("evidence", {}, [
      listElement("occurrences", evidence.occurrences, occurrenceElement)
    ])
  ]);
}
function propertiesElement(properties) {
  return listElement(
    "properties",
    properties,
    ({ name, value }) => element("property", { name }, value)
  );
}
function occurrenceElement({ location, line, additionalContext }) {
  return element("occurrence", {}, [
    textElement("location", location),
    textElement("line", line?.toString()),
    textElement("additionalContext", additionalContext)
  ]);
}
function dependencyElement(ref) {
  return element("dependency", { ref }, "");
}
function annotationElement({ subjects, annotator, timestamp, text: text2 }) {
  return element("annotation", {}, [
    listElement("subjects", subjects, (ref) => element("subject", { ref }, "")),
    element("annotator", {}, [componentElement(annotator.component)]),
    textElement("timestamp", timestamp),
    textElement("text", text2)
  ]);
}

// shared/sbom/read-cyclonedx-xml.ts
var NAMESPACE = "http://cyclonedx.org/schema/bom/";
function isCycloneDxXml(root) {
  return root.name === "bom" && namespaceOf(root) !== void 0;
}
function cycloneDxForm(root, path2) {
  const components = childAt(root, "components")?.children ?? [];
  const document = {
    bomFormat: "CycloneDX",
    specVersion: namespaceOf(root)?.slice(NAMESPACE.length) ?? "",
    metadata: metadataForm(childAt(root, "metadata"), path2),
    components: components.map((component) => componentForm(component, path2, 0)),
    dependencies: childrenAt(root, "dependencies").map((dependency) => ({
      ref: dependency.attributes["ref"],
      dependsOn: dependency.children.map(({ attributes }) => attributes["ref"] ?? "")
    }))
  };
  return { document: unescaped2(document), lines: components.map(({ line }) => line) };
}
function namespaceOf({ attributes }) {
  for (const [name, value] of Object.entries(attributes)) {
    const isDeclaration = name === "xmlns" || name.startsWith("xmlns:");
    if (isDeclaration && value.startsWith(NAMESPACE)) return value;
  }
  return void 0;
}
function unescaped2(document) {
  const properties = propertiesOf(objectAt(document, "metadata") ?? {});
  return properties.has(ESCAPED_PROPERTY) ? mapTexts(document, originalText) : document;
}
function metadataForm(metadata, path2) {
  const component = childAt(metadata, "component");
  return {
    component: component === void 0 ? void 0 : componentForm(component, path2, 0),
    supplier: supplierForm(metadata),
    properties: propertiesForm(metadata)
  };
}
function supplierForm(holder) {
  const supplier = childAt(holder, "supplier");
  return supplier && { name: textAt(supplier, "name") };
}
var MAX_NESTING = 60;
function componentForm(component, path2, depth) {
  if (depth > MAX_NESTING) {
    const position = { path: path2, line: component.line };
    throw new DataError("limit-exceeded", "components are nested too deeply", position);
  }
  return {
    type: component.attributes["type"],
    "bom-ref": component.attributes["bom-ref"],
    supplier: supplierForm(component),
    group: textAt(component, "group"),
    name: textAt(component, "name"),
    version: textAt(component, "version"),
    description: textAt(component, "description"),
    scope: textAt(component, "scope"),
    hashes: childrenAt(component, "hashes").map(({ attributes, text: text2 }) => ({
      alg: attributes["alg"],
      content: text2
    })),
    licenses: childrenAt(component, "licenses").map(licenseForm),
    purl: textAt(component, "purl"),
    externalReferences: childrenAt(component, "externalReferences").map((reference) => ({
      type: reference.attributes["type"],
      url: textAt(reference, "url")
    })),
    properties: propertiesForm(component),
    components: childrenAt(component, "components").map(
      (child) => componentForm(child, path2, depth + 1)
    ),
    evidence: { occurrences: occurrencesForm(childAt(component, "evidence")) }
  };
}
function licenseForm(choice2) {
  if (choice2.name === "expression") return { expression: choice2.text };
  const expression = textAt(choice2, "expression");
  if (expression !== void 0) return { expression };
  return { license: { id: textAt(choice2, "id"), name: textAt(choice2, "name") } };
}
function propertiesForm(holder) {
  return childrenAt(holder, "properties").map(({ attributes, text: text2 }) => ({
    name: attributes["name"],
    // An attribute in older versions, before the text became the value.
    value: attributes["value"] ?? text2
  }));
}
function occurrencesForm(evidence) {
  return childrenAt(evidence, "occurrences").map((occurrence) => {
    const line = textAt(occurrence, "line");
    return {
      location: textAt(occurrence, "location"),
      line: line !== void 0 && /^\d{1,15}$/.test(line) ? Number(line) : void 0,
      additionalContext: textAt(occurrence, "additionalContext")
    };
  });
}
function childAt(holder, name) {
  return holder?.children.find((child) => child.name === name);
}
function childrenAt(holder, name) {
  return childAt(holder, name)?.children ?? [];
}
function textAt(holder, name) {
  return childAt(holder, name)?.text;
}

// shared/sbom/read-tag-value.ts
var MAX_LINES = 2e7;
function isTagValue(text2) {
  return /^\s*SPDXVersion:/m.test(text2.slice(0, 4096));
}
function tagValueForm(text2, path2) {
  const document = {};
  const reading = {
    document,
    packages: [],
    lines: [],
    relationships: [],
    extracted: [],
    annotations: /* @__PURE__ */ new Map(),
    current: document,
    annotation: {}
  };
  for (const entry of tagValues(text2, path2)) takeTag(entry, reading);
  keepAnnotation(reading);
  const { packages, annotations, relationships, extracted, lines: lines2 } = reading;
  const annotated = (fields) => ({
    ...fields,
    annotations: annotations.get(String(fields["SPDXID"]))
  });
  return {
    document: {
      ...annotated(document),
      packages: packages.map(annotated),
      relationships,
      hasExtractedLicensingInfos: extracted
    },
    lines: lines2
  };
}
function* tagValues(text2, path2) {
  let line = 0;
  for (let at = 0; at < text2.length; ) {
    line += 1;
    if (line > MAX_LINES)
      throw new DataError("limit-exceeded", "the document has too many lines", { path: path2 });
    const end = endOfLine(text2, at);
    const row = text2.slice(at, end).trim();
    const colon = row.indexOf(":");
    const start = line;
    let value = row.slice(colon + 1).trim();
    if (value.startsWith("<text>")) {
      const from = text2.indexOf("<text>", at) + "<text>".length;
      const close = text2.indexOf("</text>", from);
      if (close === -1) throw new DataError("malformed", "<text> is not closed", { path: path2, line });
      value = text2.slice(from, close);
      line += countLines(value);
      at = endOfLine(text2, close) + 1;
    } else at = end + 1;
    if (row === "" || row.startsWith("#")) continue;
    if (colon < 1) {
      const message = `${JSON.stringify(row.slice(0, 60))} is not a tag with a value`;
      throw new DataError("malformed", message, { path: path2, line: start });
    }
    yield { tag: row.slice(0, colon).trim(), value, line: start };
  }
}
function endOfLine(text2, at) {
  const end = text2.indexOf("\n", at);
  return end === -1 ? text2.length : end;
}
function countLines(text2) {
  let count = 0;
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) count += 1;
  return count;
}
var FIELDS = /* @__PURE__ */ new Map([
  ["SPDXVersion", "spdxVersion"],
  ["DocumentName", "documentName"],
  ["SPDXID", "SPDXID"],
  ["PackageVersion", "versionInfo"],
  ["PackageSupplier", "supplier"],
  ["PrimaryPackagePurpose", "primaryPackagePurpose"],
  ["PackageDownloadLocation", "downloadLocation"],
  ["PackageLicenseConcluded", "licenseConcluded"],
  ["PackageLicenseDeclared", "licenseDeclared"],
  ["ExtractedText", "extractedText"],
  ["LicenseName", "name"]
]);
function takeTag({ tag, value, line }, reading) {
  const { current } = reading;
  const field = FIELDS.get(tag);
  if (field !== void 0) {
    current[field] = value;
    return;
  }
  switch (tag) {
    case "PackageName":
      reading.current = { name: value };
      reading.packages.push(reading.current);
      reading.lines.push(line);
      return;
    case "LicenseID":
      reading.current = { licenseId: value };
      reading.extracted.push(reading.current);
      return;
    case "FileName":
    case "SnippetSPDXID":
      reading.current = {};
      return;
    case "PackageChecksum":
      listAt(current, "checksums").push(checksum(value));
      return;
    case "ExternalRef":
      listAt(current, "externalRefs").push(externalReference(value));
      return;
    case "Relationship":
      reading.relationships.push(relationship(value));
      return;
    default:
      takeAnnotation(tag, value, reading);
  }
}
function takeAnnotation(tag, value, reading) {
  if (tag === "Annotator") keepAnnotation(reading);
  if (tag === "SPDXREF") reading.annotation.about = value;
  if (tag === "AnnotationComment") reading.annotation.comment = value;
}
function keepAnnotation(reading) {
  const { about, comment } = reading.annotation;
  reading.annotation = {};
  if (about === void 0 || comment === void 0) return;
  const list = reading.annotations.get(about) ?? [];
  list.push({ comment });
  reading.annotations.set(about, list);
}
function listAt(fields, key) {
  const known = fields[key];
  if (Array.isArray(known)) return known;
  const list = [];
  fields[key] = list;
  return list;
}
function checksum(value) {
  const colon = value.indexOf(":");
  return { algorithm: value.slice(0, colon), checksumValue: value.slice(colon + 1).trim() };
}
function externalReference(value) {
  const [referenceCategory, referenceType, ...rest] = value.split(/\s+/);
  return { referenceCategory, referenceType, referenceLocator: rest.join(" ") };
}
function relationship(value) {
  const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/);
  return { spdxElementId, relationshipType, relatedSpdxElement };
}

// shared/versions/digits.ts
function compareDigits(a, b) {
  const left = withoutLeadingZeros(a);
  const right = withoutLeadingZeros(b);
  return left.length - right.length || compareText(left, right);
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9";
}
function isDigits(text2) {
  return /^\d+$/.test(text2);
}
function withoutLeadingZeros(digits) {
  let start = 0;
  while (digits[start] === "0") start++;
  return digits.slice(start);
}

// shared/versions/malformed-version.ts
var MAX_VERSION_LENGTH = 1024;
var SHOWN_LENGTH = 80;
function malformedVersion(version, scheme) {
  const shown = version.length > SHOWN_LENGTH ? `${version.slice(0, SHOWN_LENGTH)}…` : version;
  return new DataError("malformed", `${JSON.stringify(shown)} is not a ${scheme} version`, {
    path: scheme
  });
}
function checkedVersion(version, scheme) {
  const trimmed2 = version.length > MAX_VERSION_LENGTH ? "" : version.trim();
  if (trimmed2 === "") throw malformedVersion(version, scheme);
  return trimmed2;
}

// shared/versions/apk.ts
var apk = { id: "apk", compare: compareApk };
var KINDS2 = ["first", "number", "letter", "suffix", "suffixNumber", "hash", "revision"];
var SUFFIXES = ["alpha", "beta", "pre", "rc", "", "cvs", "svn", "git", "hg", "p"];
var RELEASE_RANK = SUFFIXES.indexOf("");
var END = { kind: "end", value: "" };
var INVALID = { kind: "invalid", value: "" };
function compareApk(a, b) {
  const left = tokensOf(a);
  const right = tokensOf(b);
  let index = 0;
  while (left[index]?.kind === right[index]?.kind && index < left.length) {
    const order = compareToken(left[index] ?? END, right[index] ?? END);
    if (order !== 0) return order;
    index++;
  }
  return compareRest(left[index] ?? END, right[index] ?? END);
}
function compareRest(a, b) {
  if (a.kind === b.kind) return 0;
  if (isPrerelease(a)) return -1;
  if (isPrerelease(b)) return 1;
  return rankOf(b.kind) - rankOf(a.kind);
}
function compareToken(a, b) {
  switch (a.kind) {
    case "number":
      if (a.value.startsWith("0") || b.value.startsWith("0")) return compareText(a.value, b.value);
      return compareDigits(a.value, b.value);
    case "first":
    case "suffixNumber":
    case "revision":
      return compareDigits(a.value, b.value);
    case "suffix":
      return SUFFIXES.indexOf(a.value) - SUFFIXES.indexOf(b.value);
    case "letter":
    case "hash":
      return compareText(a.value, b.value);
    case "end":
    case "invalid":
      return 0;
  }
}
function tokensOf(version) {
  const text2 = checkedVersion(version, "apk");
  if (!isDigit(text2[0])) throw malformedVersion(version, "apk");
  const tokens = [];
  let at = 0;
  let kind = "end";
  while (at < text2.length && kind !== "invalid") {
    const { token, length } = nextToken(text2, at, tokens.at(-1)?.kind);
    tokens.push(token);
    kind = token.kind;
    at += length;
  }
  return tokens;
}
var PARTS = [
  { kind: "first", after: [void 0], shape: /(\d+)/y },
  { kind: "number", after: ["first", "number"], shape: /\.(\d*)/y },
  { kind: "number", after: ["letter"], shape: /(\d+)/y },
  { kind: "letter", after: ["first", "number"], shape: /([a-z])/y },
  {
    kind: "suffix",
    after: ["first", "number", "letter", "suffix", "suffixNumber"],
    shape: /_(alpha|beta|pre|rc|cvs|svn|git|hg|p)/y
  },
  { kind: "suffixNumber", after: ["suffix"], shape: /(\d+)/y },
  {
    kind: "hash",
    after: ["first", "number", "letter", "suffix", "suffixNumber"],
    shape: /~([0-9a-f]+)/y
  },
  {
    kind: "revision",
    after: ["first", "number", "letter", "suffix", "suffixNumber", "hash"],
    shape: /-r(\d*)/y
  }
];
function nextToken(text2, at, previous) {
  for (const part of PARTS) {
    if (!part.after.includes(previous)) continue;
    part.shape.lastIndex = at;
    const match = part.shape.exec(text2);
    if (match !== null) {
      return { token: { kind: part.kind, value: match[1] ?? "" }, length: match[0].length };
    }
  }
  return { token: INVALID, length: 0 };
}
function isPrerelease(token) {
  return token.kind === "suffix" && SUFFIXES.indexOf(token.value) < RELEASE_RANK;
}
function rankOf(kind) {
  if (kind === "invalid") return KINDS2.length + 1;
  return kind === "end" ? KINDS2.length : KINDS2.indexOf(kind);
}

// shared/versions/dotted-numbers.ts
function comparePadded(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareDigits(a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function compareByLength(a, b) {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareDigits(a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

// shared/versions/cran.ts
var cran = {
  id: "cran",
  compare: (a, b) => compareByLength(parse(a), parse(b))
};
function parse(version) {
  const text2 = checkedVersion(version, "cran");
  if (!/^\d+(?:[.-]\d+)*$/.test(text2)) throw malformedVersion(version, "cran");
  return text2.split(/[.-]/);
}

// shared/versions/deb.ts
var deb = { id: "deb", compare: compareDeb };
var CHARACTERS = /^[0-9A-Za-z.+~:_-]+$/;
function compareDeb(a, b) {
  const left = parse2(a);
  const right = parse2(b);
  return compareDigits(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function parse2(version) {
  const text2 = checkedVersion(version, "deb");
  const colon = text2.indexOf(":");
  const epoch = colon === -1 ? "" : text2.slice(0, colon);
  const rest = text2.slice(colon + 1);
  const isValid = CHARACTERS.test(text2) && /^\d*$/.test(epoch) && rest !== "";
  if (!isValid || colon !== -1 && epoch === "") throw malformedVersion(version, "deb");
  const dash = rest.lastIndexOf("-");
  if (dash === -1) return { epoch, upstream: rest, revision: "" };
  return { epoch, upstream: rest.slice(0, dash), revision: rest.slice(dash + 1) };
}
function comparePart(a, b) {
  let atA = 0;
  let atB = 0;
  while (atA < a.length || atB < b.length) {
    while (isText(a[atA]) || isText(b[atB])) {
      const order2 = weight(a[atA]) - weight(b[atB]);
      if (order2 !== 0) return order2;
      atA++;
      atB++;
    }
    const endA = endOfDigits(a, atA);
    const endB = endOfDigits(b, atB);
    const order = compareDigits(a.slice(atA, endA), b.slice(atB, endB));
    if (order !== 0) return order;
    atA = endA;
    atB = endB;
  }
  return 0;
}
function isText(character) {
  return character !== void 0 && !isDigit(character);
}
function weight(character) {
  if (character === "~") return -1;
  if (character === void 0 || isDigit(character)) return 0;
  const code = character.charCodeAt(0);
  return /[A-Za-z]/.test(character) ? code : code + 256;
}
function endOfDigits(text2, start) {
  let end = start;
  while (isDigit(text2[end])) end++;
  return end;
}

// shared/versions/ecosystem-name.ts
var SEPARATOR = ":";
var LTS = ":LTS";
function parseEcosystem(ecosystem) {
  const at = ecosystem.indexOf(SEPARATOR);
  if (at === -1) return { base: ecosystem, release: "" };
  const release = ecosystem.slice(at + 1);
  return {
    base: ecosystem.slice(0, at),
    release: release.endsWith(LTS) ? release.slice(0, -LTS.length) : release
  };
}
function coversEcosystem(recorded, installed) {
  if (recorded === installed) return true;
  const record = parseEcosystem(recorded);
  const own = parseEcosystem(installed);
  if (record.base !== own.base) return false;
  if (own.release === "") return !record.release.startsWith("Pro:");
  if (!record.release.startsWith(own.release)) return false;
  return ["", ":", "."].includes(record.release.charAt(own.release.length));
}

// shared/versions/prerelease.ts
function compareIdentifiers(a, b) {
  const left = a.split(".");
  const right = b.split(".");
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareIdentifier(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
function comparePrerelease(a, b) {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  return compareIdentifiers(a, b);
}
function compareIdentifier(a, b) {
  const isNumberA = isDigits(a);
  const isNumberB = isDigits(b);
  if (isNumberA && isNumberB) return compareDigits(a, b);
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  return compareText(a, b);
}

// shared/versions/semver-parts.ts
var SHAPE = /^[vV=]?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.+_~-]*))?$/;
function parseSemver(version, scheme, maxNumbers) {
  const match = SHAPE.exec(checkedVersion(version, scheme));
  const numbers = match?.[1]?.split(".") ?? [];
  if (match === null || numbers.length > maxNumbers) throw malformedVersion(version, scheme);
  return { numbers, prerelease: match[2] ?? "", build: match[3] ?? "" };
}

// shared/versions/semver.ts
var semver = { id: "semver", compare: compareSemver };
function compareSemver(a, b) {
  const left = parseSemver(a, "semver", 3);
  const right = parseSemver(b, "semver", 3);
  return comparePadded(left.numbers, right.numbers) || comparePrerelease(left.prerelease, right.prerelease);
}

// shared/versions/go.ts
var go = {
  id: "go",
  compare: (a, b) => semver.compare(moduleVersion(a), moduleVersion(b))
};
var TOOLCHAIN = /^(?:go)?(\d+\.\d+(?:\.\d+)?)(?:(rc|beta)(\d+))?(?:[- ][0-9A-Za-z.:,_-]*)?$/;
function moduleVersion(version) {
  const isToolchain = version.startsWith("go") || /^\d+\.\d+(?:rc|beta)\d+$/.test(version);
  const match = isToolchain ? TOOLCHAIN.exec(version) : null;
  if (match === null) return version;
  const numbers = match[1] ?? "";
  return match[2] === void 0 ? numbers : `${numbers}-${match[2]}.${match[3]}`;
}

// shared/versions/hackage.ts
var hackage = {
  id: "hackage",
  compare: (a, b) => compareByLength(parse3(a), parse3(b))
};
function parse3(version) {
  const text2 = checkedVersion(version, "hackage");
  if (!/^\d+(?:\.\d+)*$/.test(text2)) throw malformedVersion(version, "hackage");
  return text2.split(".");
}

// shared/versions/maven-item.ts
var QUALIFIERS = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
var RELEASE = String(QUALIFIERS.indexOf(""));
function compareLists(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareItems(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}
function isNothing(item) {
  switch (item.kind) {
    case "number":
      return /^0*$/.test(item.digits);
    case "word":
      return item.word === "";
    case "list":
      return item.items.length === 0;
  }
}
function compareItems(a, b) {
  if (a === void 0) return b === void 0 ? 0 : -compareWithNothing(b);
  if (b === void 0) return compareWithNothing(a);
  if (a.kind === "list" && b.kind === "list") return compareLists(a.items, b.items);
  if (a.kind === "number" && b.kind === "number") return compareDigits(a.digits, b.digits);
  if (a.kind === "word" && b.kind === "word") return compareText(orderOf(a.word), orderOf(b.word));
  return kindRank(a) - kindRank(b);
}
function compareWithNothing(item) {
  switch (item.kind) {
    case "number":
      return compareDigits(item.digits, "");
    case "word":
      return compareText(orderOf(item.word), RELEASE);
    case "list":
      return compareLists(item.items, []);
  }
}
function kindRank(item) {
  if (item.kind === "number") return 2;
  return item.kind === "list" ? 1 : 0;
}
function orderOf(word) {
  const index = QUALIFIERS.indexOf(word);
  return index === -1 ? `${QUALIFIERS.length}-${word}` : String(index);
}

// shared/versions/maven.ts
var maven = {
  id: "maven",
  compare: (a, b) => compareLists(parse4(a), parse4(b))
};
var SAME_WORDS = /* @__PURE__ */ new Map([
  ["cr", "rc"],
  ["ga", ""],
  ["final", ""],
  ["release", ""]
]);
var SHORT_WORDS = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"]
]);
function parse4(version) {
  const text2 = checkedVersion(version, "maven").toLowerCase();
  const lists = [{ kind: "list", items: [] }];
  let at = 0;
  while (at < text2.length) {
    const end = endOfPart(text2, at);
    const isSeparated = isSeparator(text2[end]);
    const isDash = text2[end] === "-";
    const next = isSeparated ? end + 1 : end;
    lists.at(-1)?.items.push(itemOf(text2.slice(at, end), isDigit(text2[next]) && !isSeparated));
    if (isDash || !isSeparated && next < text2.length) openList(lists);
    at = next;
  }
  for (const list of lists.reverse()) list.items = trimmed(list.items);
  return lists.at(-1)?.items ?? [];
}
function endOfPart(text2, start) {
  const isNumber = isDigit(text2[start]);
  let end = start;
  while (end < text2.length && !isSeparator(text2[end]) && isDigit(text2[end]) === isNumber) end++;
  return end;
}
function isSeparator(character) {
  return character === "." || character === "-";
}
function itemOf(text2, isBeforeDigits) {
  if (text2 === "" || isDigit(text2[0])) return { kind: "number", digits: text2 };
  const word = (isBeforeDigits ? SHORT_WORDS.get(text2) : void 0) ?? text2;
  return { kind: "word", word: SAME_WORDS.get(word) ?? word };
}
function openList(lists) {
  const list = { kind: "list", items: [] };
  lists.at(-1)?.items.push(list);
  lists.push(list);
}
function trimmed(items) {
  const kept = [...items];
  for (let index = kept.length - 1; index >= 0; index--) {
    const item = kept[index];
    if (item === void 0) continue;
    if (isNothing(item)) kept.splice(index, 1);
    else if (item.kind !== "list") break;
  }
  return kept;
}

// shared/versions/nuget.ts
var nuget = { id: "nuget", compare: compareNuget };
function compareNuget(a, b) {
  const left = parseSemver(withoutRemark(a), "nuget", 4);
  const right = parseSemver(withoutRemark(b), "nuget", 4);
  return comparePadded(left.numbers, right.numbers) || comparePrerelease(left.prerelease.toLowerCase(), right.prerelease.toLowerCase());
}
function withoutRemark(version) {
  return version.trim().split(" ", 1)[0] ?? "";
}

// shared/versions/packagist.ts
var packagist = {
  id: "packagist",
  compare: (a, b) => compareParts(partsOf(a), partsOf(b))
};
var NUMBER = "#";
var WORDS = ["dev", "a", "b", "rc", NUMBER, "p"];
function compareParts(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = comparePart2(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}
function comparePart2(a, b) {
  if (a !== void 0 && b !== void 0 && isDigits(a) && isDigits(b)) return compareDigits(a, b);
  if (a === void 0) return b !== void 0 && isDigits(b) ? -1 : rankOf2(NUMBER) - rankOf2(b);
  if (b === void 0) return isDigits(a) ? 1 : rankOf2(a) - rankOf2(NUMBER);
  return rankOf2(a) - rankOf2(b);
}
function rankOf2(part) {
  if (part === void 0 || isDigits(part)) return WORDS.indexOf(NUMBER);
  const word = part.startsWith("RC") ? "rc" : part;
  return Math.max(
    WORDS.findIndex((known) => word.startsWith(known)),
    0
  );
}
var CONSTRAINT = /[\^<>=*|,]/;
function partsOf(version) {
  const text2 = checkedVersion(version, "packagist").replace(/^[vV]/, "");
  if (CONSTRAINT.test(text2)) throw malformedVersion(version, "packagist");
  return text2.match(/\d+|[^\d._+-]+/g) ?? [];
}

// shared/versions/pep440.ts
var pep440 = { id: "pep440", compare: comparePep440 };
var FINAL_PHASE = 4;
var SHAPE2 = new RegExp(
  [
    "^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)",
    "(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\\d*))?",
    "(?:-(?<implicitPost>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d*))?",
    "(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\\d*))?",
    "(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$"
  ].join("")
);
function comparePep440(a, b) {
  const left = parse5(a);
  const right = parse5(b);
  return compareDigits(left.epoch, right.epoch) || comparePadded(left.release, right.release) || left.phase - right.phase || compareDigits(left.phaseNumber, right.phaseNumber) || compareOptional(left.post, right.post, -1) || compareOptional(left.dev, right.dev, 1) || compareLocal(left.local, right.local);
}
function parse5(version) {
  const groups = SHAPE2.exec(checkedVersion(version, "pep440").toLowerCase())?.groups;
  if (groups === void 0) throw malformedVersion(version, "pep440");
  const post = groups["implicitPost"] ?? (groups["post"] && (groups["postNumber"] ?? ""));
  const dev = groups["dev"] && (groups["devNumber"] ?? "");
  return {
    epoch: groups["epoch"] ?? "",
    release: (groups["release"] ?? "").split("."),
    phase: phaseOf(groups["pre"], post, dev),
    phaseNumber: groups["preNumber"] ?? "",
    post,
    dev,
    local: groups["local"]?.split(/[-_.]/) ?? []
  };
}
function phaseOf(pre, post, dev) {
  if (pre !== void 0) return pre.startsWith("a") ? 1 : pre.startsWith("b") ? 2 : 3;
  return post === void 0 && dev !== void 0 ? 0 : FINAL_PHASE;
}
function compareOptional(a, b, absent) {
  if (a !== void 0 && b !== void 0) return compareDigits(a, b);
  return (Number(a === void 0) - Number(b === void 0)) * absent;
}
function compareLocal(a, b) {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareLocalPart(a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function compareLocalPart(a, b) {
  const isNumberA = isDigits(a);
  const isNumberB = isDigits(b);
  if (isNumberA && isNumberB) return compareDigits(a, b);
  if (isNumberA !== isNumberB) return isNumberA ? 1 : -1;
  return compareText(a, b);
}

// shared/versions/pub.ts
var pub = { id: "pub", compare: comparePub };
function comparePub(a, b) {
  const left = parseSemver(a, "pub", 3);
  const right = parseSemver(b, "pub", 3);
  return comparePadded(left.numbers, right.numbers) || comparePrerelease(left.prerelease, right.prerelease) || compareBuild(left.build, right.build);
}
function compareBuild(a, b) {
  if (a === "" || b === "") return Number(a !== "") - Number(b !== "");
  return compareIdentifiers(a, b);
}

// shared/versions/rpm.ts
var rpm = { id: "rpm", compare: compareRpm };
function compareRpm(a, b) {
  const left = parse6(a);
  const right = parse6(b);
  return compareSegments(left.epoch, right.epoch) || compareSegments(left.version, right.version) || compareSegments(left.release, right.release);
}
function parse6(version) {
  const text2 = checkedVersion(version, "rpm");
  const colon = text2.indexOf(":");
  const epoch = colon <= 0 ? "0" : text2.slice(0, colon);
  const rest = text2.slice(colon + 1);
  const dash = rest.lastIndexOf("-");
  if (dash === -1) return { epoch, version: rest, release: "" };
  return { epoch, version: rest.slice(0, dash), release: rest.slice(dash + 1) };
}
function compareSegments(a, b) {
  let atA = 0;
  let atB = 0;
  for (; ; ) {
    atA = skipSeparators(a, atA);
    atB = skipSeparators(b, atB);
    const mark = compareMark(a[atA], b[atB]);
    if (mark !== void 0 && mark !== 0) return mark;
    if (mark === 0) {
      atA++;
      atB++;
      continue;
    }
    if (atA >= a.length || atB >= b.length) return Number(atA < a.length) - Number(atB < b.length);
    const endA = endOfRun(a, atA, isDigit(a[atA]));
    const endB = endOfRun(b, atB, isDigit(a[atA]));
    const order = compareRun(a.slice(atA, endA), b.slice(atB, endB));
    if (order !== 0) return order;
    atA = endA;
    atB = endB;
  }
}
function compareMark(a, b) {
  if (a === "~" || b === "~") return Number(a !== "~") - Number(b !== "~");
  if (a !== "^" && b !== "^") return void 0;
  if (a === b) return 0;
  if (a === void 0 || b === void 0) return a === void 0 ? -1 : 1;
  return a === "^" ? -1 : 1;
}
function compareRun(a, b) {
  const isNumber = isDigit(a[0]);
  if (b === "") return isNumber ? 1 : -1;
  return isNumber ? compareDigits(a, b) : compareText(a, b);
}
function skipSeparators(text2, start) {
  let at = start;
  while (at < text2.length && !/[0-9A-Za-z~^]/.test(text2[at] ?? "")) at++;
  return at;
}
function endOfRun(text2, start, isNumber) {
  const inRun = isNumber ? /[0-9]/ : /[A-Za-z]/;
  let end = start;
  while (end < text2.length && inRun.test(text2[end] ?? "")) end++;
  return end;
}

// shared/versions/rubygems.ts
var rubygems = { id: "rubygems", compare: compareGems };
var SHAPE3 = /^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/;
function compareGems(a, b) {
  const left = segmentsOf(a);
  const right = segmentsOf(b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareSegment(left[index] ?? "0", right[index] ?? "0");
    if (order !== 0) return order;
  }
  return 0;
}
function compareSegment(a, b) {
  const isNumberA = isDigit(a[0]);
  const isNumberB = isDigit(b[0]);
  if (isNumberA && isNumberB) return compareDigits(a, b);
  if (isNumberA !== isNumberB) return isNumberA ? 1 : -1;
  return compareText(a, b);
}
function segmentsOf(version) {
  const text2 = checkedVersion(version, "rubygems");
  if (!SHAPE3.test(text2)) throw malformedVersion(version, "rubygems");
  const segments = text2.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
  const firstWord = segments.findIndex((segment) => !isDigit(segment[0]));
  const split = firstWord === -1 ? segments.length : firstWord;
  return [...withoutZeros(segments.slice(0, split)), ...withoutZeros(segments.slice(split))];
}
function withoutZeros(segments) {
  let end = segments.length;
  while (end > 0 && /^0+$/.test(segments[end - 1] ?? "")) end--;
  return segments.slice(0, end);
}

// shared/versions/scheme-for.ts
var SCHEMES = /* @__PURE__ */ new Map([
  ["AlmaLinux", rpm],
  ["Alpaquita", apk],
  ["Alpine", apk],
  ["Azure Linux", rpm],
  ["BellSoft Hardened Containers", apk],
  ["Bitnami", semver],
  ["CRAN", cran],
  ["Chainguard", apk],
  ["ConanCenter", semver],
  ["Debian", deb],
  ["Echo", deb],
  ["GitHub Actions", semver],
  ["Go", go],
  ["Hackage", hackage],
  ["Hex", semver],
  ["Julia", semver],
  ["Mageia", rpm],
  ["Maven", maven],
  ["MinimOS", apk],
  ["NuGet", nuget],
  ["Packagist", packagist],
  ["Pub", pub],
  ["PyPI", pep440],
  ["Red Hat", rpm],
  ["Rocky Linux", rpm],
  ["RubyGems", rubygems],
  ["SUSE", rpm],
  ["SwiftURL", semver],
  ["Ubuntu", deb],
  ["Wolfi", apk],
  ["crates.io", semver],
  ["npm", semver],
  ["openEuler", rpm],
  ["openSUSE", rpm]
]);
function schemeFor(ecosystem) {
  return SCHEMES.get(parseEcosystem(ecosystem).base);
}

export {
  TRUSTED_EVENTS,
  cacheAccess,
  NO_CACHE,
  isEveryPlatform,
  spec,
  DOCUMENT_FORMATS,
  describeFormat,
  distinctFormats,
  documentFileNames,
  spec2,
  FAIL_ON,
  spec3,
  spec4,
  spec5,
  spec6,
  distroOf,
  osvRelease,
  systemOfDistro,
  purlOf,
  readPurl,
  packageOf,
  problemOf,
  publicUrl,
  toPackage,
  jsonLines,
  lineAt,
  INVENTORY_KIND,
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
  readPolicyOf,
  writtenNames,
  isRegularHash,
  packageOfPurl,
  statedHash,
  asWritten,
  inOrder,
  purlOverrides,
  withPurlOverrides,
  NO_TIME,
  idPart,
  foldLines,
  isDownloadUrl,
  foundAtText,
  propertiesText,
  inLines,
  documentProperties,
  containedProperties,
  writtenPackage,
  packageProperties,
  writtenInventory,
  factsOf,
  systemFrom,
  layersFrom,
  locationsFrom,
  scopeFrom,
  sourceFrom,
  ownersFrom,
  originFrom,
  baseFrom,
  hashesFrom,
  numberAt,
  containedByOwner,
  partsFrom,
  propertiesOf,
  layersOf,
  filesOf,
  countOf,
  baseOf,
  jsonValues,
  problemsOf,
  problemFrom,
  cycloneDxXml,
  isCycloneDxXml,
  cycloneDxForm,
  isTagValue,
  tagValueForm,
  parseEcosystem,
  coversEcosystem,
  semver,
  schemeFor
};
