import {
  path,
  secret,
  text
} from "./chunk-N7QQ7W4H.js";

// actions/inputs/source.ts
var sourceInputs = {
  path: path({ help: "A directory or one file to read, such as `.` or `services/api/go.mod`." }),
  image: text({
    help: "An image to read: `registry/name:tag@digest`, `oci:DIR[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE` or `docker:NAME`."
  }),
  sbom: path({
    help: "An SBOM to read: CycloneDX in JSON or XML, SPDX in JSON, JSON-LD or tags and values."
  }),
  platform: text({
    help: "The platform to take from a multi-platform image, such as `linux/arm64`, or `all` for every one; without it, `linux/amd64` or the only one."
  }),
  "cache-dir": path({
    help: "A folder that keeps what was found in the layers of images, so that a rebuilt image is read only where it changed; on the runner `RUNNER_TOOL_CACHE/assay/layers`. To keep it from job to job, cache it with `actions/cache`."
  }),
  "base-image": text({
    help: "The image that `image` was built from, by the digest it then had; without it, annotations, labels and the provenance of the build tell."
  })
};
var registryInputs = {
  "registry-username": text({
    help: "User name for the registry; without it the docker configuration is asked."
  }),
  "registry-password": secret({
    help: "Password or token for the registry; give it together with `registry-username`.",
    env: "ASSAY_REGISTRY_PASSWORD"
  })
};

export {
  sourceInputs,
  registryInputs
};
