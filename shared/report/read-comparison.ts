import {
  asArray,
  asObject,
  asString,
  type JsonObject,
  optionalObject,
  optionalString,
} from '../json/guards.ts';
import type { ComparedBase, Comparison, PackageChange } from '../model/comparison.ts';
import type { FindingsFile } from '../model/finding.ts';
import { oneOf } from './read-evidence.ts';
import { readFinding } from './read-finding.ts';

const BASE_KINDS = ['commit', 'image', 'sbom'] as const;
const CHANGE_KINDS = ['added', 'removed', 'upgraded', 'downgraded', 'relicensed'] as const;

/**
 * Reads the data about the base in a findings file.
 *
 * @throws {DataError} `malformed` with the name of the field.
 */
export function readComparison(
  file: JsonObject,
): Pick<FindingsFile, 'comparison' | 'fixed' | 'packageChanges'> {
  const { comparison, fixed, packageChanges } = file;
  return {
    ...(comparison !== undefined && { comparison: comparisonOf(comparison) }),
    ...(fixed !== undefined && {
      fixed: asArray(fixed, '$.fixed').map((one, at) => readFinding(one, `$.fixed[${at}]`)),
    }),
    ...(packageChanges !== undefined && {
      packageChanges: asArray(packageChanges, '$.packageChanges').map(changeOf),
    }),
  };
}

function comparisonOf(value: unknown): Comparison {
  const where = '$.comparison';
  const found = asObject(value, where);
  const status = oneOf(['compared', 'unavailable', 'none'], found['status'], `${where}.status`);
  if (status === 'none') return { status };
  if (status === 'compared') return { status, base: baseOf(found['base'], `${where}.base`) };
  return {
    status,
    name: asString(found['name'], `${where}.name`),
    message: asString(found['message'], `${where}.message`),
    fix: asString(found['fix'], `${where}.fix`),
  };
}

function baseOf(value: unknown, where: string): ComparedBase {
  const base = asObject(value, where);
  return {
    kind: oneOf(BASE_KINDS, base['kind'], `${where}.kind`),
    name: asString(base['name'], `${where}.name`),
    id: optionalString(base['id'], `${where}.id`),
  };
}

function changeOf(value: unknown, at: number): PackageChange {
  const where = `$.packageChanges[${at}]`;
  const change = asObject(value, where);
  const license = optionalObject(change['license'], `${where}.license`);
  return {
    kind: oneOf(CHANGE_KINDS, change['kind'], `${where}.kind`),
    type: asString(change['type'], `${where}.type`),
    name: asString(change['name'], `${where}.name`),
    from: optionalString(change['from'], `${where}.from`),
    to: optionalString(change['to'], `${where}.to`),
    ...(license !== undefined && {
      license: {
        from: optionalString(license['from'], `${where}.license.from`),
        to: asString(license['to'], `${where}.license.to`),
      },
    }),
  };
}
