import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { baseInputs } from '../../shared/flows/comparison/inputs.ts';
import { renamedInputs, sourceInputs } from '../../shared/flows/inventory/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { choices, flag, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';
import { DOCUMENT_FORMATS } from '../../shared/sbom/format.ts';

export const spec = defineSpec({
  name: 'sbom',
  title: 'Assay SBOM',
  description:
    'Lists the packages in a folder, an image or an SBOM, and writes CycloneDX and SPDX documents.',
  inputs: {
    ...sourceInputs,
    format: choices(DOCUMENT_FORMATS, {
      default: 'cyclonedx-json',
      help: 'SBOM formats to write, and their file names: `cyclonedx-json` (`bom.cdx.json`), `cyclonedx-xml` (`bom.cdx.xml`), `spdx-json` (`bom.spdx.json`), `spdx-tag-value` (`bom.spdx`) or `spdx-json@3.0.1` (`bom.spdx3.json`). If you specify no version, Assay writes CycloneDX 1.6 or SPDX 2.3.',
    }),
    author: text({
      group: 'expert',
      help: 'Author of the SBOM documents: an organization or a person.',
    }),
    supplier: text({
      group: 'expert',
      help: 'Supplier of the software: an organization or a person. Default: the image’s `org.opencontainers.image.vendor` annotation.',
    }),
    submit: flag({
      help: 'Submit the packages to the repository’s dependency graph, for Dependabot alerts and dependency review. The submitted packages replace those that GitHub itself finds in the same file.',
    }),
    declare: flag({
      group: 'expert',
      help: 'Declare the image to the runner (`$GITHUB_ARTIFACTS`), so that later steps in the job, such as `sign` and actions/attest, find it without inputs. The SBOM documents are also declared if `output-dir` is in the workspace.',
    }),
    release: text({
      group: 'expert',
      help: 'Tag of the release to attach the documents to. The release must exist, and can be a draft. Assay does not replace files in a published release.',
    }),
    matrix: text({
      group: 'expert',
      isForWorkflows: true,
      default: `\${{ toJSON(matrix) }}`,
      help: 'The job’s matrix values. With `submit: true`, Assay uses them to keep the packages from different jobs separate. Do not set this input.',
    }),
    ...baseInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedInputs,
  outputs: {
    cyclonedx: {
      help: 'Path of the CycloneDX document. For several platforms, one path per line. Empty if `format` does not include CycloneDX.',
    },
    spdx: {
      help: 'Path of the SPDX document. For several platforms, one path per line. Empty if `format` does not include SPDX.',
    },
    documents: { help: 'Paths of all documents, one per line.' },
    inventory: {
      help: 'Path of the inventory file, which later steps can read. For several platforms, one path per line.',
    },
    'minimum-elements': {
      help: 'Path of `minimum-elements.json`, which lists missing minimum elements as defined by NTIA and CISA.',
    },
    'minimum-elements-missing': {
      help: 'Number of packages that lack at least one of the NTIA minimum elements.',
    },
    packages: { help: 'Number of packages that Assay found.' },
    complete: { help: '`true` if everything could be read, otherwise `false`.' },
  },
  permissions: [
    { permission: 'contents', access: 'read', why: 'To check out the repository.' },
    {
      permission: 'contents',
      access: 'write',
      why: 'To submit packages to the dependency graph (`submit: true`), and to attach files to a release (`release`).',
    },
    { permission: 'packages', access: 'read', why: 'To read private images on ghcr.io.' },
  ],
  branding: { icon: 'list', color: 'blue' },
  terminal: {
    target: 'source',
    formats: ['json', ...DOCUMENT_FORMATS],
    examples: [
      ['sbom .', 'List the packages in this folder.'],
      ['sbom . -o cyclonedx-json', 'Print a CycloneDX document.'],
      ['sbom ghcr.io/o/r:1.2 -o spdx-json=bom.spdx.json', 'Write an SPDX document for an image.'],
      ['sbom . -o cyclonedx-json | assay scan -', 'Scan the document.'],
    ],
  },
});
