import { assignmentsOf } from '../../../docker/assignments.ts';
import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { stepHit, stepsOf } from '../step-hits.ts';

const OCI = /^org\.opencontainers\.image\./;

interface Format {
  readonly name: string;
  test(value: string): boolean;
}

const TIME: Format = {
  name: 'time',
  test: (value) =>
    /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(value),
};

const ADDRESS: Format = { name: 'url', test: (value) => URL.canParse(value) };

/** The formats that the OCI image specification defines for label values. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['created', TIME],
  ['url', ADDRESS],
  ['source', ADDRESS],
  ['documentation', ADDRESS],
]);

/** Matches labels in a namespace that Docker reserves for itself. */
const RESERVED = /^(?:com\.docker|io\.docker|org\.dockerproject)\./;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/label-invalid',
  title: 'A label has an invalid format',
  severity: 'none',
  profile: 'all',
  why: 'Tools that read the label ignore the value, or show an incorrect value.',
  fix: 'Use lowercase letters, digits, dots and hyphens in keys, and the specified format in values.',
  references: [
    'https://docs.docker.com/engine/manage-resources/labels/',
    'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
  ],
  aliases: [
    'DL3048',
    'DL3049',
    'DL3050',
    'DL3051',
    'DL3052',
    'DL3053',
    'DL3054',
    'DL3055',
    'DL3056',
    'DL3058',
  ],
  variants: { key: ['DL3048'], empty: ['DL3051'], time: ['DL3053'], url: ['DL3052'] },
  controls: {
    'cis-docker-1.6.0': ['4.2'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'LABEL')) {
      for (const { key, keySpan, value = '', valueSpan } of assignmentsOf(step)) {
        if (!isKey(key)) yield stepHit(step, keySpan, key.slice(0, 80), { variant: 'key' });
        const variant = wrongFormat(key, value);
        if (variant === undefined) continue;
        yield stepHit(step, valueSpan, key.slice(0, 80), { variant });
      }
    }
  },
};

/** @see https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations */
function isKey(key: string): boolean {
  if (key.includes('${')) return true;
  const isPlain = /^[a-z](?:[a-z0-9.-]*[a-z0-9])?$/.test(key);
  return isPlain && !/[.-]{2}/.test(key) && !RESERVED.test(key);
}

/** Returns the name of the format that a value violates. */
function wrongFormat(key: string, value: string): string | undefined {
  const format = OCI.test(key) ? FORMATS.get(key.replace(OCI, '')) : undefined;
  if (format === undefined || value.includes('$')) return undefined;
  if (value.trim() === '') return 'empty';
  return format.test(value) ? undefined : format.name;
}
