import {
  registryInputs,
  sourceInputs
} from "./chunk-5YJVEAWG.js";
import {
  choices,
  defineSpec,
  outputInputs,
  text
} from "./chunk-N7QQ7W4H.js";

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

// actions/sbom/spec.ts
var spec = defineSpec({
  name: "sbom",
  title: "Assay SBOM",
  description: "Lists what is in a directory, an image or an SBOM, as CycloneDX and SPDX documents.",
  inputs: {
    ...sourceInputs,
    format: choices(DOCUMENT_FORMATS, {
      default: "cyclonedx-json",
      help: "Formats to write, one or more: `cyclonedx-json` (`bom.cdx.json`), `cyclonedx-xml` (`bom.cdx.xml`), `spdx-json` (`bom.spdx.json`), `spdx-tag-value` (`bom.spdx`), `spdx-json@3.0.1` (`bom.spdx3.json`). Without a version CycloneDX is 1.6 and SPDX 2.3."
    }),
    author: text({
      help: "Who answers for the documents, an organization or a person; they name it as their author."
    }),
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    cyclonedx: {
      help: "Path of the CycloneDX document; empty when it was not asked for. Of several platforms, the first."
    },
    spdx: {
      help: "Path of the SPDX document; empty when it was not asked for. Of several platforms, the first."
    },
    documents: { help: "Paths of all documents, one a line." },
    inventory: {
      help: "Path of the inventory that later steps read; of several platforms, one a line."
    },
    "minimum-elements": {
      help: "Path of `minimum-elements.json`: which of the minimum elements of NTIA and CISA are missing, of which package."
    },
    "minimum-elements-missing": { help: "Of how many packages one of them is missing." },
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
  describeFormat,
  distinctFormats,
  documentFileNames,
  spec
};
