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
    'Lists what is in a directory, an image or an SBOM, as CycloneDX and SPDX documents.',
  inputs: {
    ...sourceInputs,
    format: choices(DOCUMENT_FORMATS, {
      default: 'cyclonedx-json',
      help: 'Formats to write, one or more: `cyclonedx-json` (`bom.cdx.json`), `cyclonedx-xml` (`bom.cdx.xml`), `spdx-json` (`bom.spdx.json`), `spdx-tag-value` (`bom.spdx`), `spdx-json@3.0.1` (`bom.spdx3.json`). Without a version CycloneDX is 1.6 and SPDX 2.3.',
    }),
    author: text({
      help: 'Who answers for the documents, an organization or a person; they name it as their author.',
    }),
    supplier: text({
      help: 'Who supplies what is read, an organization or a person; documents name it as its supplier. Without it, whom the image’s own annotation `org.opencontainers.image.vendor` names.',
    }),
    ...baseInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedInputs,
  outputs: {
    cyclonedx: {
      help: 'Path of the CycloneDX document; empty when it was not asked for. Of several platforms, one a line.',
    },
    spdx: {
      help: 'Path of the SPDX document; empty when it was not asked for. Of several platforms, one a line.',
    },
    documents: { help: 'Paths of all documents, one a line.' },
    inventory: {
      help: 'Path of the inventory that later steps read; of several platforms, one a line.',
    },
    'minimum-elements': {
      help: 'Path of `minimum-elements.json`: which of the minimum elements of NTIA and CISA are missing, of which package.',
    },
    'minimum-elements-missing': { help: 'Of how many packages one of them is missing.' },
    packages: { help: 'How many packages were found.' },
    complete: { help: '`true` when everything could be read, else `false`.' },
  },
  permissions: [
    { permission: 'contents', access: 'read', why: 'To check the repository out.' },
    { permission: 'packages', access: 'read', why: 'To read a private image on ghcr.io.' },
  ],
  branding: { icon: 'list', color: 'blue' },
});
