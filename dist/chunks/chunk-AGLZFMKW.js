import {
  choice,
  path,
  url
} from "./chunk-N7QQ7W4H.js";

// actions/inputs/sigstore.ts
var trustInputs = {
  instance: choice(["public-good", "github", "custom"], {
    default: "public-good",
    help: "Which Sigstore to use: the public one, GitHub’s own (private repositories of an enterprise), or your own by `trusted-root`."
  }),
  "trusted-root": path({
    help: "A trusted root (`trusted_root.json`) to verify with, offline; required for `instance: custom`."
  })
};
var signingInputs = {
  ...trustInputs,
  "signing-config": path({
    help: "A Sigstore signing configuration (v0.2 JSON) that names the services to sign with."
  }),
  "fulcio-url": url({ help: "Certificate authority, in place of the instance’s own." }),
  "rekor-url": url({ help: "Transparency log (Rekor v1), in place of the instance’s own." }),
  "tsa-url": url({ help: "Timestamp authority, in place of the instance’s own." })
};

export {
  trustInputs,
  signingInputs
};
