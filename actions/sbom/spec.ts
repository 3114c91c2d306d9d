import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { baseInputs } from '../../shared/flows/comparison/inputs.ts';
import { renamedInputs, sourceInputs } from '../../shared/flows/inventory/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { choices, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';
import { DOCUMENT_FORMATS } from '../../shared/sbom/format.ts';

export const spec = defineSpec({
  name: 'sbom',
  title: 'Assay SBOM',
  description:
    'Lists the packages in a directory, an image or an SBOM, and writes CycloneDX and SPDX documents.',
  inputs: {
    ...sourceInputs,
    format: choices(DOCUMENT_FORMATS, {
      default: 'cyclonedx-json',
      help: 'Formats to write: `cyclonedx-json` (`bom.cdx.json`), `cyclonedx-xml` (`bom.cdx.xml`), `spdx-json` (`bom.spdx.json`), `spdx-tag-value` (`bom.spdx`) or `spdx-json@3.0.1` (`bom.spdx3.json`). Without a version, CycloneDX is 1.6 and SPDX is 2.3.',
    }),
    author: text({
      help: 'Author of the documents: an organization or a person.',
    }),
    supplier: text({
      help: 'Supplier of the software: an organization or a person. Default: the `org.opencontainers.image.vendor` annotation of the image.',
    }),
    ...baseInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedInputs,
  outputs: {
    cyclonedx: {
      help: 'Path of the CycloneDX document. Empty if the format was not requested. If there are several platforms, the output contains one path per line.',
    },
    spdx: {
      help: 'Path of the SPDX document. Empty if the format was not requested. If there are several platforms, the output contains one path per line.',
    },
    documents: { help: 'Paths of all documents, one per line.' },
    inventory: {
      help: 'Path of the inventory for later steps. If there are several platforms, the output contains one path per line.',
    },
    'minimum-elements': {
      help: 'Path of `minimum-elements.json`, which lists the NTIA and CISA minimum elements that are missing.',
    },
    'minimum-elements-missing': { help: 'Number of packages that lack a minimum element.' },
    packages: { help: 'Number of packages found.' },
    complete: { help: '`true` if everything could be read, otherwise `false`.' },
  },
  permissions: [
    { permission: 'contents', access: 'read', why: 'To check out the repository.' },
    { permission: 'packages', access: 'read', why: 'To read a private image on ghcr.io.' },
  ],
  branding: { icon: 'list', color: 'blue' },
});
