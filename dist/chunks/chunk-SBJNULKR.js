import {
  signingInputs
} from "./chunk-AGLZFMKW.js";
import {
  registryInputs
} from "./chunk-SVJBIXGS.js";
import {
  defineSpec,
  flag,
  outputInputs,
  text
} from "./chunk-N7QQ7W4H.js";

// actions/sign/spec.ts
var spec = defineSpec({
  name: "sign",
  title: "Assay Sign",
  description: "Signs an image without keys, with the identity of the workflow, so that cosign and policy engines accept it.",
  inputs: {
    image: text({
      required: true,
      help: "The image to sign: `registry/name:tag@digest` or `oci:DIR[:TAG]`. A tag is resolved once; the digest is signed."
    }),
    legacy: flag({
      default: "true",
      help: "Also write the `.sig` tag that cosign before version 3 looks for."
    }),
    ...signingInputs,
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    digest: { help: "Digest that was signed, `sha256:…`." },
    bundle: { help: "Path of the Sigstore bundle." },
    "log-index": { help: "Index of the entry in the transparency log; empty without a log." }
  },
  permissions: [
    { permission: "id-token", access: "write", why: "To prove to Sigstore which workflow signs." },
    {
      permission: "packages",
      access: "write",
      why: "To store the signature beside an image on ghcr.io."
    }
  ],
  branding: { icon: "edit-3", color: "purple" }
});

export {
  spec
};
