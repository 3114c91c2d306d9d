/** Reads Compose files. Source: https://github.com/compose-spec/compose-spec/blob/main/05-services.md#image */

import { substitute } from '../../docker/variables.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseYamlDocuments } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile } from '../unread.ts';
import { linesOfKey } from '../yaml-items.ts';
import { imagePackage } from './image-package.ts';

const STARTS = ['docker-compose', 'compose', 'podman-compose'];
const ENDS = ['.yml', '.yaml'];

export const composeFile: FileFormat = {
  role: 'manifest',
  wanted: {
    names: STARTS.flatMap((start) => ENDS.map((end) => `${start}${end}`)),
    globs: STARTS.flatMap((start) =>
      ENDS.flatMap((end) => [`${start}.*${end}`, `${start}-*${end}`]),
    ),
  },
  wantedIn: ['directory', 'file'],
  parse: parseCompose,
};

function parseCompose(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lineOf = linesOfKey(text, 'image');
  const stated = parseYamlDocuments(text, file.path);
  const documents = stated.filter(isObject);
  if (documents.length === 0 && stated.some((document) => (document ?? null) !== null)) {
    throw notALockfile(file, 'services', 'make it a valid Compose file');
  }
  return parseEach(documents.flatMap(imagesOf), (stated) => {
    const line = lineOf(stated);
    const image = substitute(stated, () => undefined);
    if (image === undefined || image === '') return undefined;
    return imagePackage(file, image, { line, scope: 'runtime' });
  });
}

/** Returns the images of all services without `build`. In a service with `build`, `image` only names the result. */
function imagesOf(document: JsonObject): readonly string[] {
  return Object.values(objectAt(document, 'services') ?? {})
    .filter(isObject)
    .filter((service) => !Object.hasOwn(service, 'build'))
    .flatMap((service) => stringAt(service, 'image') ?? []);
}
