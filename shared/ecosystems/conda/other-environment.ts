/**
 * Conda: environments in files with arbitrary names. Source:
 * https://docs.conda.io/projects/conda/en/stable/commands/env/create.html
 */
import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName } from '../paths.ts';
import { ENVIRONMENT_KEYS, isCalledEnvironment, parseEnvironment } from './environment.ts';

/** An environment file with an unusual name. It is recognized by its content. */
export const otherEnvironment: FileFormat = {
  wanted: { suffixes: ['.yaml', '.yml'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !isCalledEnvironment(path) && baseName(path) !== 'package.yaml',
  isLikely: mayBeEnvironment,
  parse: parseOther,
};

const FOREIGN: ParsedFile = { packages: [], problems: [], isForeign: true };

/** True if the file could be an environment. This check must be fast, because it runs for every scanned YAML file. */
function mayBeEnvironment(bytes: Buffer): boolean {
  return bytes.includes('dependencies:') && KEYS_BESIDE.some((key) => bytes.includes(key));
}

const KEYS_BESIDE = ['channels:', 'pip:', 'name:'];

/**
 * True if the document has a name, and all its other keys are keys of environments. An hpack file also has `name` and
 * `dependencies`, but it has other keys too.
 */
function hasOnlyKeys(document: JsonObject): boolean {
  const keys = Object.keys(document);
  return (
    keys.includes('name') && keys.every((key) => key === 'name' || ENVIRONMENT_KEYS.includes(key))
  );
}

/**
 * Parses the file if it is an environment. Invalid YAML, such as a template, is reported only if the text contains both
 * `channels` and `dependencies` as keys.
 */
function parseOther(file: EcosystemFile, context: ParseContext): ParsedFile {
  if (!mayBeEnvironment(file.bytes)) return FOREIGN;
  const text = file.bytes.toString('utf8');
  try {
    const document = parseYaml(text, file.path);
    return isOtherEnvironment(document) ? parseEnvironment(file, context) : FOREIGN;
  } catch (error) {
    const isMeant = /^channels:/m.test(text) && /^dependencies:/m.test(text);
    if (error instanceof DataError && !isMeant) return FOREIGN;
    throw error;
  }
}

/**
 * True if the document has `dependencies` and something that occurs only in Conda files: channels, pip requirements, or
 * versions in Conda's format.
 */
function isOtherEnvironment(document: unknown): boolean {
  if (!isObject(document)) return false;
  const dependencies = arrayAt(document, 'dependencies') ?? [];
  const isPip = (item: unknown) => isObject(item) && arrayAt(item, 'pip') !== undefined;
  if (!dependencies.every((item) => typeof item === 'string' || isPip(item))) return false;
  if (dependencies.length === 0) return false;
  if (arrayAt(document, 'channels') !== undefined || dependencies.some(isPip)) return true;
  const isSpec = (item: unknown) => /^[A-Za-z][\w.-]*\s*[=<>]/.test(`${item}`);
  return hasOnlyKeys(document) && dependencies.some(isSpec);
}
