import { describe, expect, it } from '@jest/globals';
import { generatedFiles, readSpecs } from '../scripts/generate/generated-files.ts';
import { readInputs } from '../shared/host/read-inputs.ts';
import { fakeHost } from './support/fake-host.ts';
import { ROOT } from './support/sources.ts';

const files = await generatedFiles(ROOT);
const specs = await readSpecs(ROOT);

/** Pattern of an input or output name that GitHub accepts. */
const NAME = /^[a-z_][a-z0-9_-]*$/;

/** GitHub supports the icons of Feather 4.28 except for a few, such as `key` and `tool`. */
const NO_ICON = ['coffee', 'columns', 'frown', 'hexagon', 'key', 'meh', 'smile', 'tool'];

describe('generated files', () => {
  it.each(files.map((file) => [file.path, file] as const))('are up to date: %s', (_path, file) => {
    expect(file.current).toBe(file.content);
  });
});

describe.each(specs.map((spec) => [spec.name, spec] as const))('the spec for %s', (_name, spec) => {
  it('contains only defaults that the inputs accept', () => {
    const required = Object.entries(spec.inputs).filter(([, input]) => input.required);
    const host = fakeHost(Object.fromEntries(required.map(([name]) => [name, 'given'])));
    expect(() => readInputs(spec, host)).not.toThrow();
  });

  it('has a name and an icon that GitHub accepts', () => {
    const names = [...Object.keys(spec.inputs), ...Object.keys(spec.outputs)];
    expect(names.filter((name) => !NAME.test(name))).toEqual([]);
    expect(NO_ICON).not.toContain(spec.branding?.icon);
  });

  it('describes everything in full sentences', () => {
    const texts = [
      spec.description,
      ...Object.values(spec.inputs).map((input) => input.help),
      ...Object.values(spec.outputs).map((output) => output.help),
      ...spec.permissions.map((permission) => permission.why),
    ];
    expect(texts.filter((text) => !/^[A-Z`].*\.$/.test(text))).toEqual([]);
  });
});
