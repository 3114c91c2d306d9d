import { describe, expect, it } from '@jest/globals';
import { actionReadme } from '../../../scripts/generate/readme.ts';
import { choice, flag, terminalOnly, text } from '../../../shared/host/inputs.ts';
import type { Spec } from '../../../shared/host/spec.ts';

const spec: Spec = {
  name: 'x',
  title: 'X',
  description: 'Does x.',
  inputs: {
    level: choice(['a|b'], { help: 'The level.', default: 'a|b' }),
    name: text({ help: 'The name.', required: true }),
    fix: terminalOnly(flag({ help: 'Only in a terminal.' })),
  },
  outputs: {},
  permissions: [{ permission: 'contents', access: 'read', why: 'To read.' }],
};

describe('actionReadme', () => {
  it('creates a README from a heading and the tables if the README is missing', () => {
    const readme = actionReadme(spec, 'README.md', undefined);
    expect(readme).toContain('# X\n\nDoes x.\n');
    expect(readme).toContain(
      [
        '| Input   | Default      | Meaning                  |',
        '| ------- | ------------ | ------------------------ |',
        '| `level` | `a\\|b`       | The level. (one of a\\|b) |',
        '| `name`  | **required** | The name.                |',
      ].join('\n'),
    );
    expect(readme).toContain('| `contents: read` | To read. |');
    expect(readme).toContain('<!-- generated:outputs -->\n\nNone.\n\n<!-- /generated -->');
  });

  it('folds the inputs that most users do not need', () => {
    const inputs = { ...spec.inputs, cache: flag({ group: 'expert', help: 'Use a cache.' }) };
    const readme = actionReadme({ ...spec, inputs }, 'README.md', undefined);
    const [common = '', folded = ''] = readme.split('<details>');
    expect(common).toContain('| `level` |');
    expect(common).not.toContain('cache');
    expect(folded).toContain(
      [
        '<summary>Expert settings</summary>',
        '',
        '| Input   | Default | Meaning      |',
        '| ------- | ------- | ------------ |',
        '| `cache` | `false` | Use a cache. |',
        '',
        '</details>',
      ].join('\n'),
    );
  });

  it('lists the replacements for removed inputs', () => {
    const moved = {
      a: { key: 'scan.a' },
      b: { input: 'level' },
      c: { actions: ['scan', 'sbom'] },
    };
    const readme = actionReadme({ ...spec, moved }, 'README.md', undefined);
    expect(readme).toContain('| `a`           | `scan.a` in `.assay.yml` ');
    expect(readme).toContain('| `b`           | `level` ');
    expect(readme).toContain(
      '[`scan`](../scan/README.md#inputs), [`sbom`](../sbom/README.md#inputs)',
    );
    expect(readme).not.toContain('the same input of [`x`]');
  });

  it('names the first runner version that includes the Node version of the action', () => {
    expect(actionReadme(spec, 'README.md', undefined)).toContain(
      'Requires runner version 2.327.1 or later',
    );
  });

  it('changes only the tables, and changes nothing in a second run', () => {
    const first = actionReadme(spec, 'README.md', undefined);
    const edited = `${first}\nMore words.\n`.replace('**required**', 'stale');
    expect(actionReadme(spec, 'README.md', edited)).toBe(`${first}\nMore words.\n`);
  });

  it('rejects a README without a marker for a table', () => {
    expect(() => actionReadme(spec, 'a/README.md', '# X\n')).toThrow(
      'a/README.md: there is no <!-- generated:inputs -->',
    );
  });
});
