import {
  choice,
  flag,
  lines,
  path,
  secret,
  text
} from "./chunk-KSAPSDIZ.js";

// actions/inputs/stores.ts
var storeInputs = {
  github: flag({ help: "Also store it with GitHub’s attestations." }),
  release: text({
    help: "Also attach it to the release of this tag, which may be a draft, as `.sigstore.json` (and provenance as `.intoto.jsonl`)."
  }),
  replace: flag({
    help: "Take away older evidence of the same type by the same signer, once the new one is in place."
  }),
  token: secret({
    default: `\${{ github.token }}`,
    env: "GITHUB_TOKEN",
    help: "Token to ask GitHub whether the repository is public, and to store evidence there."
  })
};

// actions/inputs/subjects.ts
var subjectInputs = {
  image: lines({
    help: "The image: `registry/name:tag@digest` or `oci:DIR[:TAG]`; of several, one a line. A tag is resolved once; from then on there is only the digest."
  }),
  platforms: choice(["all", "index"], {
    default: "all",
    help: "Of a multi-platform image, the index with each of its platforms, or the index alone. BuildKit’s own attestations are left alone."
  }),
  path: lines({
    help: "Files, by path or pattern (`dist/*.tar.gz`), one a line; a pattern that begins with `!` takes away."
  }),
  "subject-checksums": path({
    help: "A file of checksums as `sha256sum` or `sha512sum` writes it, or BSD’s `sha256`; its lines are the subjects."
  }),
  subjects: path({
    help: 'A list of subjects that another job left: `{"version":1,"subjects":[{"name","digest","kind":"file"|"oci"}]}`. Without any subject, the list at `$GITHUB_ARTIFACTS_LIST`.'
  })
};

export {
  storeInputs,
  subjectInputs
};
