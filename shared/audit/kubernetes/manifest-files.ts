/** Recognizes files that contain Kubernetes objects or belong to programs that protect a cluster. */
import { DataError } from '../../errors/errors.ts';
import { readYamlTrees, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import { textOf } from './kubernetes-value.ts';

const FILE_NAME = /\.(?:ya?ml|json)$/i;
/** Matches the paths of files that describe changes to other manifests. */
export const OVERLAY = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization|skaffold\.ya?ml)$/;

const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;

/**
 * Patterns for the keys `apiVersion` and `kind` with a plausible value. OpenAPI documents also have an `apiVersion`
 * key, but its value is not a version.
 */
const API_VERSION = /(?:^|[\s{,-])["']?apiVersion["']?\s{0,9}:\s{0,9}["']?[a-z0-9.-]*\/?v?[0-9]/;
const KIND = /(?:^|[\s{,-])["']?kind["']?\s{0,9}:\s{0,9}["']?[A-Z]/;

/**
 * Matches an escape sequence for a letter in a quoted string. A key such as `kind` could contain such sequences, so a
 * file with one is parsed. Tools do not escape letters, so there are few such files.
 */
const ESCAPED_LETTER = /\\(?:x|u00|U000000)(?:[46][1-9A-Fa-f]|[57][0-9Aa])/;

/** Patterns for the values of `apiVersion` and `kind`, in which anchors, tags and escapes are already resolved. */
const API_VERSION_VALUE = /^(?:[\w.-]+\/[\w-]+|v[0-9]\w*)$/;
const KIND_VALUE = /^[A-Z]/;

/** Patterns for the keys `apiVersion` and `kind` in a file that the YAML reader rejects. */
const API_VERSION_KEY = /^[ \t]*(?:- )?["']?apiVersion["']?[ \t]*:/m;
const KIND_KEY = /^[ \t]*(?:- )?["']?kind["']?[ \t]*:/m;

/** The type of a kustomization that does not state its own type. */
const KUSTOMIZATION_TYPE = {
  kind: 'Kustomization',
  apiVersion: 'kustomize.config.k8s.io/v1beta1',
};

/** Matches a seccomp profile, which is a JSON file without `kind`. */
const SECCOMP_PROFILE = /^\s{0,99}\{[^{}]{0,999}"defaultAction"\s{0,9}:\s{0,9}"SCMP_ACT_/;

/**
 * Matches the first keys of a rule in a Falco file, which is a list of rules. Instead of `condition`, a rule that
 * changes another rule has `enabled` or `override`.
 */
const FALCO_RULE = /^- rule:[^\n]*\n(?:[ #][^\n]*\n){0,20}? {2}(?:condition|enabled|override):/m;

/** Returns true if the file contains Kubernetes objects or Falco rules, or is a seccomp profile. */
export function hasManifests(file: AuditFile): boolean {
  const { path, text } = file;
  if (KUSTOMIZATION.test(path)) return true;
  if (isSeccompProfile(file) || isFalcoRules(file)) return true;
  if (!FILE_NAME.test(path)) return false;
  if (text.includes('apiVersion') && API_VERSION.test(text) && KIND.test(text)) return true;
  const isEscaped = ESCAPED_LETTER.test(text);
  const mayState = (key: string) => isEscaped || text.includes(key);
  return mayState('apiVersion') && mayState('kind') && hasTypedObject(file);
}

/** Returns true if the file contains an object with a type. Unusual syntax, such as `kind: &kind Pod`, also counts. */
function hasTypedObject({ path, text }: AuditFile): boolean {
  try {
    return readYamlTrees(text, path).some(isTyped);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return API_VERSION_KEY.test(text) && KIND_KEY.test(text);
  }
}

function isTyped(node: YamlNode): boolean {
  const apiVersion = textOf(yamlAt(node, 'apiVersion')) ?? '';
  return API_VERSION_VALUE.test(apiVersion) && KIND_VALUE.test(textOf(yamlAt(node, 'kind')) ?? '');
}

function isSeccompProfile({ path, text }: AuditFile): boolean {
  return path.endsWith('.json') && text.includes('SCMP_ACT_') && SECCOMP_PROFILE.test(text);
}

function isFalcoRules({ path, text }: AuditFile): boolean {
  return /\.ya?ml$/i.test(path) && text.includes('- rule:') && FALCO_RULE.test(text);
}

/**
 * Returns the default type of the objects in a file. Kustomizations, seccomp profiles and Falco rules do not have to
 * state their type. Returns an empty type for all other files.
 */
export function typeOfFile(file: AuditFile): {
  readonly kind?: string;
  readonly apiVersion?: string;
} {
  if (KUSTOMIZATION.test(file.path)) return KUSTOMIZATION_TYPE;
  if (isSeccompProfile(file)) return { kind: 'SeccompProfile', apiVersion: 'v1' };
  return isFalcoRules(file) ? { kind: 'FalcoRule', apiVersion: 'falco' } : {};
}
