/** Finds parts of Compose files that do not have the structure of a service. They cannot be checked. */
import { DataError } from '../../errors/errors.ts';
import { textPlaces } from '../../json/text-places.ts';
import { type YamlEntry, type YamlMap, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import { composeTag } from './merge-documents.ts';

/** Maximum number of problems to return for a file. */
const MAX_PROBLEMS = 20;

/** Returns the problems in a Compose file. Compose rejects files with these problems. */
export function shapeProblems(
  file: AuditFile,
  documents: readonly YamlNode[],
): readonly DataError[] {
  const { path, text } = file;
  const problemAt = (message: string, offset: number) =>
    new DataError('malformed', message, { path, line: textPlaces(text)(offset).line });
  if (documents.every(isEmpty)) return [problemAt('the Compose file is empty', 0)];
  return documents
    .flatMap((document) => wrongParts(document, text))
    .slice(0, MAX_PROBLEMS)
    .map(({ message, offset }) => problemAt(message, offset));
}

interface WrongPart {
  readonly message: string;
  readonly offset: number;
}

function wrongParts(document: YamlNode, text: string): readonly WrongPart[] {
  if (document.kind !== 'map') {
    return isEmpty(document)
      ? []
      : [{ message: notMapping('the Compose file', document), offset: document.span.start }];
  }
  const services = document.entries.get('services');
  if (services === undefined) return oldServices(document);
  if (services.value.kind !== 'map') return wrongEntry(services, text, 'the value of `services`');
  return [...services.value.entries.values()].flatMap((entry) =>
    entry.value.kind === 'map' ? [] : wrongEntry(entry, text, 'a service'),
  );
}

function wrongEntry(entry: YamlEntry, text: string, what: string): readonly WrongPart[] {
  const isReset = composeTag(text, entry) === 'reset';
  return isReset ? [] : [{ message: notMapping(what, entry.value), offset: entry.keySpan.start }];
}

const OLD_FORMAT = 'the Compose file has a service outside `services`';

/**
 * Returns a problem if the file has version 1 of the format, which Compose no longer reads. In this version, services
 * are at the top level.
 */
function oldServices(document: YamlMap): readonly WrongPart[] {
  const isService = ({ key, value }: YamlEntry) =>
    !/^(?:x-|(?:include|volumes|networks|configs|secrets|models)$)/.test(key) &&
    (yamlAt(value, 'image') ?? yamlAt(value, 'build')) !== undefined;
  const found = [...document.entries.values()].find(isService);
  return found === undefined ? [] : [{ message: OLD_FORMAT, offset: found.keySpan.start }];
}

function isEmpty(node: YamlNode): boolean {
  return (
    (node.kind === 'scalar' && node.value === null) ||
    (node.kind === 'map' && node.entries.size === 0)
  );
}

function notMapping(what: string, node: YamlNode): string {
  return `${what} is ${isEmpty(node) ? 'empty' : `a ${node.kind}`}, not a mapping`;
}
