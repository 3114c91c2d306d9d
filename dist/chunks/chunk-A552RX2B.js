import {
  registryInputs,
  sourceInputs
} from "./chunk-SVJBIXGS.js";
import {
  choices,
  defineSpec,
  outputInputs
} from "./chunk-N7QQ7W4H.js";

// actions/sbom/spec.ts
var spec = defineSpec({
  name: "sbom",
  title: "Assay SBOM",
  description: "Lists what is in a directory, an image or an SBOM, as CycloneDX 1.6 and SPDX 2.3 documents.",
  inputs: {
    ...sourceInputs,
    format: choices(["cyclonedx-json", "spdx-json"], {
      default: "cyclonedx-json",
      help: "Formats to write: `cyclonedx-json` (`bom.cdx.json`), `spdx-json` (`bom.spdx.json`), or both."
    }),
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    cyclonedx: { help: "Path of the CycloneDX document; empty when it was not asked for." },
    spdx: { help: "Path of the SPDX document; empty when it was not asked for." },
    inventory: { help: "Path of the inventory that later steps read." },
    packages: { help: "How many packages were found." },
    complete: { help: "`true` when everything could be read, else `false`." }
  },
  permissions: [
    { permission: "contents", access: "read", why: "To check the repository out." },
    { permission: "packages", access: "read", why: "To read a private image on ghcr.io." }
  ],
  branding: { icon: "list", color: "blue" }
});

export {
  spec
};
