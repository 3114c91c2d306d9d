import { linesOf } from '../../binary/lines.ts';
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { toPackage } from './to-package.ts';

/**
 * Number of fields in a line: name, version-release, two timestamps, vendor, epoch, size, architecture, epoch as a
 * number, and source package.
 */
const FIELDS = 10;

/**
 * Parses the package list in Azure Linux and Mariner images without rpm. It has one line of `rpm -qa` output for each
 * package.
 *
 * @see https://github.com/microsoft/azurelinux, toolkit, distroless container-manifest-2
 */
export function parseContainerManifest(file: EcosystemFile, context: ParseContext): ParsedFile {
  const packages: Package[] = [];
  const problems: Problem[] = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    line++;
    if (row === '') continue;
    try {
      packages.push(packageOfRow(file, context, row, line));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages, problems };
}

function packageOfRow(
  file: EcosystemFile,
  context: ParseContext,
  row: string,
  line: number,
): Package {
  const fields = row.split('\t', FIELDS).map((field) => (field === '(none)' ? '' : field));
  const [name = '', evr = '', , , vendor, , , architecture, epoch = '', sourceRpm] = fields;
  const dash = evr.lastIndexOf('-');
  if (fields.length < FIELDS || name === '' || dash < 1) {
    const message = `the line does not consist of the ${FIELDS} fields that describe a package`;
    throw new DataError('malformed', message, { path: file.path, line });
  }
  return toPackage(file, context, {
    name,
    version: evr.slice(0, dash),
    release: evr.slice(dash + 1),
    // A missing epoch is equal to the epoch 0.
    epoch: /^[1-9]\d*$/.test(epoch) ? Number(epoch) : undefined,
    architecture,
    vendor,
    sourceRpm,
    line,
  });
}
