import {
  spec
} from "./chunk-NNOG3QLX.js";
import {
  spec as spec2
} from "./chunk-H3ZLSUBF.js";
import {
  spec as spec3
} from "./chunk-HP2GOFPH.js";
import {
  defineSpec,
  flag,
  lines,
  outputInputs,
  registryInputs,
  signingInputs,
  sourceInputs,
  subjectInputs
} from "./chunk-YGWZVOON.js";

// actions/all/spec.ts
var spec4 = defineSpec({
  name: "all",
  title: "Assay",
  description: "Lists what is in a directory or an image, finds what is wrong with it, signs and attests it if asked, and reports.",
  inputs: {
    ...sourceInputs,
    format: { ...spec2.inputs.format, default: "cyclonedx-json,spdx-json" },
    advisories: spec3.inputs.advisories,
    "fail-on": spec3.inputs["fail-on"],
    "only-fixed": spec3.inputs["only-fixed"],
    unscored: spec3.inputs.unscored,
    partial: spec3.inputs.partial,
    policy: spec3.inputs.policy,
    annotations: spec3.inputs.annotations,
    "sarif-category": spec3.inputs["sarif-category"],
    sign: flag({
      help: "Once the scan has passed, sign the image, attest its provenance, its SBOM and its scan, and verify all of it."
    }),
    "evidence-repository": subjectInputs["evidence-repository"],
    legacy: flag({
      default: "true",
      help: "With `sign`, also write the tags that cosign before version 3 looks for."
    }),
    ...signingInputs,
    "certificate-identity": lines({
      help: "With `sign`, who may have signed; without it, the workflow that just did. A reusable workflow signs in its own name."
    }),
    summary: spec.inputs.summary,
    comment: spec.inputs.comment,
    "comment-key": spec.inputs["comment-key"],
    "upload-sarif": spec.inputs["upload-sarif"],
    token: spec.inputs.token,
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    decision: { help: "The worst decision of all stages: `pass`, `fail` or `error`." },
    complete: {
      help: "`false` when the scan could not read or check something, whatever the decision."
    },
    cyclonedx: { help: "Path of the CycloneDX document." },
    spdx: { help: "Path of the SPDX document." },
    findings: { help: "Path of `findings.json`." },
    sarif: { help: "Path of `results.sarif`, for code scanning." },
    digest: { help: "Digest of the image, with `sign`." },
    html: { help: "Path of the page that shows it all." }
  },
  permissions: [
    { permission: "contents", access: "read", why: "To check the repository out." },
    { permission: "pull-requests", access: "write", why: "To write the comment." },
    { permission: "id-token", access: "write", why: "To sign (`sign: true`)." },
    {
      permission: "packages",
      access: "write",
      why: "To store signatures beside an image on ghcr.io (`sign: true`)."
    },
    {
      permission: "security-events",
      access: "write",
      why: "To send findings to code scanning (`upload-sarif: true`)."
    }
  ],
  branding: { icon: "award", color: "yellow" }
});

export {
  spec4 as spec
};
