import {
  signingInputs
} from "./chunk-AGLZFMKW.js";
import {
  registryInputs
} from "./chunk-SVJBIXGS.js";
import {
  choice,
  defineSpec,
  flag,
  outputInputs,
  path,
  secret,
  text
} from "./chunk-N7QQ7W4H.js";

// actions/attest/spec.ts
var spec = defineSpec({
  name: "attest",
  title: "Assay Attest",
  description: "Attaches signed evidence to an image or a file: provenance, an SBOM, a scan, or a predicate of your own.",
  inputs: {
    image: text({
      help: "The image that the evidence is about: `registry/name:tag@digest` or `oci:DIR[:TAG]`."
    }),
    path: path({
      help: "The file that the evidence is about, in place of an image; the bundle is written beside the other files."
    }),
    type: choice(["provenance", "sbom", "vulnerabilities", "custom"], {
      default: "provenance",
      help: "What to attest: SLSA provenance of this run, an SBOM document, the findings of a scan, or `custom`."
    }),
    predicate: path({
      help: "The document to attest: an SBOM, `findings.json`, or the JSON of a custom predicate. Without it, what the steps before left."
    }),
    "predicate-type": text({ help: "Predicate type URI, for `type: custom`." }),
    legacy: flag({
      help: "Also write the `.att` tag that cosign before version 3 looks for."
    }),
    github: flag({ help: "Also store the attestation with GitHub." }),
    token: secret({
      default: `\${{ github.token }}`,
      env: "GITHUB_TOKEN",
      help: "Token to store the attestation with GitHub."
    }),
    ...signingInputs,
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    digest: { help: "Digest of the subject, `sha256:…`." },
    bundle: { help: "Path of the Sigstore bundle." },
    "predicate-type": { help: "Predicate type that was attested." },
    "log-index": { help: "Index of the entry in the transparency log; empty without a log." },
    "attestation-id": { help: "Id that GitHub gave it; empty unless `github` is true." }
  },
  permissions: [
    {
      permission: "id-token",
      access: "write",
      why: "To prove to Sigstore which workflow attests."
    },
    {
      permission: "packages",
      access: "write",
      why: "To store evidence beside an image on ghcr.io."
    },
    {
      permission: "attestations",
      access: "write",
      why: "To store evidence with GitHub (`github: true`)."
    }
  ],
  branding: { icon: "file-text", color: "purple" }
});

export {
  spec
};
