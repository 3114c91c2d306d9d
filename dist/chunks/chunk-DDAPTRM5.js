import {
  trustInputs
} from "./chunk-AGLZFMKW.js";
import {
  registryInputs
} from "./chunk-SVJBIXGS.js";
import {
  count,
  defineSpec,
  lines,
  outputInputs,
  path,
  paths,
  text,
  url
} from "./chunk-N7QQ7W4H.js";

// actions/verify/spec.ts
var spec = defineSpec({
  name: "verify",
  title: "Assay Verify",
  description: "The gate: lets an image or a file pass only if the evidence you ask for is there, holds, and is by whom you trust.",
  inputs: {
    image: text({
      help: "The image to verify: `registry/name:tag@digest` or `oci:DIR[:TAG]`."
    }),
    path: path({ help: "The file to verify, in place of an image; give its bundles too." }),
    bundle: paths({
      help: "Sigstore bundles to read, one path a line, beside those that are stored with the image."
    }),
    "certificate-identity": lines({
      help: "Who may have signed: the whole identity, such as `https://github.com/o/r/.github/workflows/release.yml@refs/heads/main`; any one of the lines."
    }),
    "certificate-identity-pattern": lines({
      help: "The same as patterns over the whole identity, in which `*` stands for any text, but for no `@` before the last one: `https://github.com/o/r/.github/workflows/release.yml@refs/tags/v*`."
    }),
    "certificate-oidc-issuer": url({
      default: "https://token.actions.githubusercontent.com",
      help: "Who vouched for the identity."
    }),
    require: lines({
      default: "signature",
      commas: true,
      help: "Evidence that must be there: `signature`, `provenance`, `sbom`, `vulnerabilities`, or predicate type URIs."
    }),
    "max-age-days": count({
      min: 1,
      help: "Oldest evidence accepted, in days since it was signed."
    }),
    ...trustInputs,
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    decision: { help: "`pass`, `fail` or `error`." },
    digest: { help: "Digest that was verified, `sha256:…`." },
    verification: { help: "Path of `verification.json`: what held, and what was refused and why." },
    "decision-file": { help: "Path of `decision.json`, with the reasons." }
  },
  permissions: [
    { permission: "packages", access: "read", why: "To read a private image on ghcr.io." }
  ],
  branding: { icon: "shield", color: "green" }
});

export {
  spec
};
