import { describe, expect, it } from '@jest/globals';
import { githubScriptWrites } from '../../../../shared/audit/workflow/github-script-writes.ts';

function written(script: string): readonly string[] {
  const outsiders = new Set(['outsiders']);
  const sources = {
    variable: (name: string) => (name === 't' ? outsiders : new Set<string>()),
    expression: (text: string) => (text.trim() === 't' ? outsiders : new Set<string>()),
  };
  const writes = githubScriptWrites(script, sources, (name) => name === 'issue.title');
  return writes.map(({ file, name }) => `${file} ${name}`);
}

describe('githubScriptWrites', () => {
  it.each([
    ["core.setOutput('a', context.payload.issue.title)", ['OUTPUT a']],
    ['core.exportVariable("A", process.env.T)', ['ENV a']],
    ["const { a } = context;\nlet t = process.env['T'];\ncore.setOutput('a', t)", ['OUTPUT a']],
    ['return context.payload?.issue?.title', ['OUTPUT result']],
    ["core.setOutput('a', '${{ t }}')", ['OUTPUT a']],
    ["core.setOutput('a', context.payload.issue.number)", []],
    ["core.setOutput('a', process.env.T.includes('x'))", []],
    ["core.setOutput('a', process.env.T.replace(/[^a-z]/g, ''))", []],
    ["const t = 1; core.setOutput('a', t)", []],
  ])('finds what %j writes', (script, expected) => {
    expect(written(script)).toEqual(expected);
  });
});
