import { describe, expect, it } from '@jest/globals';
import { githubControl } from '../../../../shared/audit/workflow/flows.ts';
import { githubScriptWrites } from '../../../../shared/audit/workflow/github-script-writes.ts';

function written(script: string): readonly string[] {
  const outsiders = new Set(['outsiders']);
  const sources = {
    variable: (name: string) => (name === 't' ? outsiders : new Set<string>()),
    expression: (text: string) => (text.trim() === 't' ? outsiders : new Set<string>()),
    files: outsiders,
  };
  const writes = githubScriptWrites(
    script,
    sources,
    (name) => githubControl(`github.event.${name}`) === 'stranger',
  );
  return writes.map(({ file, name }) => `${file} ${name}`);
}

describe('githubScriptWrites', () => {
  it.each([
    ["core.setOutput('a', context.payload.issue.title)", ['OUTPUT a']],
    ['core.exportVariable("A", process.env.T)', ['ENV a']],
    ["const { a } = context;\nlet t = process.env['T'];\ncore.setOutput('a', t)", ['OUTPUT a']],
    ['return context.payload?.issue?.title', ['OUTPUT result']],
    ["core.setOutput('a', fs.readFileSync('pr').toString())", ['OUTPUT a']],
    [
      "const { data: pr } = await github.rest.pulls.get({ pull_number: 1 });\ncore.setOutput('a', pr.head.ref)",
      ['OUTPUT a'],
    ],
    [
      "const pr = await github.rest.pulls.get({\n  pull_number: 1,\n});\ncore.setOutput('a', pr.data.title)",
      ['OUTPUT a'],
    ],
    [
      "const issue = (await octokit.rest.issues.get({ issue_number: 1 })).data;\ncore.setOutput('a', issue.body)",
      ['OUTPUT a'],
    ],
    [
      "const pr = await github.rest.pulls.get({});\ncore.setOutput('a', pr.data.head.sha);\ncore.setOutput('b', pr.data.base.ref);\ncore.setOutput('c', pr.status);\ncore.setOutput('d', pr.headers)",
      [],
    ],
    ["const a = await readFile('pr');\ncore.setOutput('a', a)", ['OUTPUT a']],
    ["core.setOutput('a', Number(fs.readFileSync('pr')))", []],
    ["core.setOutput('a', '${{ t }}')", ['OUTPUT a']],
    ["core.setOutput('a', context.payload.issue.number)", []],
    ["core.setOutput('a', process.env.T.includes('x'))", []],
    ["core.setOutput('a', process.env.T.replace(/[^a-z]/g, ''))", []],
    ["const t = 1; core.setOutput('a', t)", []],
  ])('finds what %j writes', (script, expected) => {
    expect(written(script)).toEqual(expected);
  });

  const PR = 'context.payload.pull_request';

  it.each([
    `core.setOutput("v", ${PR}.number.toString())`,
    `const pr = ${PR};\ncore.setOutput("v", pr.number)`,
    `const pr = ${PR} || context.payload.issue; core.setOutput("v", pr.number)`,
    `const pr = ${PR};\ncore.setOutput("v", pr.head.sha)`,
    `const { pull_request: pr } = context.payload; core.setOutput("v", pr.number)`,
    `const { number } = ${PR}; core.setOutput("v", number)`,
    `core.setOutput("v", await isOk(${PR}))`,
    `const pr = ${PR}; core.setOutput("v", await isOk(pr))`,
    `const isFine = await isOk(${PR})\ncore.setOutput("v", isFine)`,
    `core.setOutput("v", ${PR}.head.sha.substring(0,7))`,
    `core.setOutput("v", ${PR}.user.login.toLowerCase())`,
    `const body = context.payload.comment.body;\ncore.setOutput("v", /^\\/deploy/.exec(body) ? "deploy" : "none")`,
    `const { title } = ${PR}; core.setOutput("v", "no title")`,
    `core.setOutput("v", ${PR}.title === "" ? "none" : "some")`,
    `core.setOutput("v", '\${{ t }}' === 'x' ? 'a' : 'b')`,
    `const pr = ${PR}; core.setOutput("v", pr && pr.number)`,
    `core.setOutput("v", !!${PR})`,
    `const n = ${PR}.title.length; core.setOutput("v", n)`,
    `// return ${PR}.title`,
    `let t = ${PR}.title;\nt = t.replace(/[^a-z]/g, "");\ncore.setOutput("v", t)`,
    `const x = f()\nlet t = ${PR}.title; // it's { text\nt = "a"; core.setOutput("v", t)`,
    `let t = ${PR}.title;\nif (a) { b(); }\n/* don't */ t = "a";\ncore.setOutput("v", t)`,
    `let t = ${PR}.title;\nx.replace(/[{/]\\{/g, "");\nt = "a";\ncore.setOutput("v", t)`,
    `if (x) { let t = ${PR}.title; t = "a"; core.setOutput("v", t) }`,
    `const { pull_request: { number } } = context.payload; core.setOutput("v", number)`,
  ])('finds no text from outsiders in %j', (script) => {
    expect(written(script)).toEqual([]);
  });

  it.each([
    `core.setOutput("v", ${PR}.title.length > 72 ? ${PR}.title.slice(0, 72) : ${PR}.title)`,
    `const { title } = ${PR}; core.setOutput("v", title)`,
    `const { title: t, number } = ${PR}; core.setOutput("v", t)`,
    `const pr = ${PR}; core.setOutput("v", pr.title)`,
    `core.setOutput(\n "v",\n ${PR}.title,\n)`,
    `core.setOutput("v", ${PR}\n  .title\n  .trim())`,
    `let t = "";\nt = ${PR}.title;\ncore.setOutput("v", t)`,
    `let t = ${PR}.title; if (!t) t = "none"; core.setOutput("v", t)`,
    `const x = ${PR}.title; core.setOutput("v", x === "" ? "none" : x)`,
    `core.setOutput("v", ${PR}.title + (x ? "a" : "b"))`,
    `core.setOutput("v", [${PR}.title, x ? "a" : "b"].join())`,
    `core.setOutput("v", ${PR}.title.replace(/x?/g, ""))`,
    `core.setOutput("v", JSON.stringify(${PR}))`,
    `core.setOutput("v", ${PR})`,
    `core.setOutput("v", await clean(${PR}.title))`,
    `core.setOutput("v", ${PR}['title'])`,
    `core.setOutput("v", "\`" + ${PR}.title + "\`")`,
    `core.setOutput("v", \`it's \${${PR}.title}\`)`,
    `core.setOutput("v", context.payload.commits.map((c) => c.message).join())`,
    `core.setOutput("v", context.payload.commits[0].message)`,
    `core.setOutput("v", x ? '\${{ t }}' : '')`,
    `let t = ${PR}.title;\nif (x) t = "a";\ncore.setOutput("v", t)`,
    `let t = ${PR}.title;\nif (x)\n  t = "a";\ncore.setOutput("v", t)`,
    `let t = ${PR}.title;\nif (x) {\n  t = "a";\n}\ncore.setOutput("v", t)`,
    ...[
      'if (a &&\n    b)\n  t = "a";',
      'if (a)\n  // note\n  t = "a";',
      'if (a) /* note; */\n  t = "a";',
      'labels.forEach((l) =>\n  t = "a");',
      'x.replace(/}/g, "");\nif (a) {\n t = "a";\n}',
      'x.replace(/[/}]/g, "");\nif (a) {\n t = "a";\n}',
      'if (a / 2 > 1) {\n t = "a";\n} else b = 1 / 2;',
      'if (a) b(); else\n  t = "a";',
      'for (let i = 0; i < a; t = "a") i += 1;',
      '// t = "a";',
      '// b(); t = "a";',
      '/* b();\n t = "a"; */',
      'b = `\n;\nt = "a";`;',
      '}\n if (a) {\n t = "a";\n} {',
      '} {\n t = "a";',
      'b()\nt = "a"',
    ].map((code) => `let t = ${PR}.title;\n${code}\ncore.setOutput("v", t)`),
    `let t = ${PR}.title\nt = t.replace(/[^a-z]/g, "")\ncore.setOutput("v", t)`,
    `let t = ${PR}.title;\nt ||= "a";\ncore.setOutput("v", t)`,
    `if (x) { t = ${PR}.title } else { t = "a" }\ncore.setOutput("v", t)`,
    `const { pull_request: { title } } = context.payload; core.setOutput("v", title)`,
    `const { payload: { pull_request: { title: t } = {} } } = context; core.setOutput("v", t)`,
    `const { number, ...others } = ${PR}; core.setOutput("v", others.title)`,
  ])('finds text from outsiders in %j', (script) => {
    expect(written(script)).toEqual(['OUTPUT v']);
  });

  it('finds a result after a condition', () => {
    expect(written(`if (x) return ${PR}.title`)).toEqual(['OUTPUT result']);
  });

  it.each([
    'const {{',
    '{{}',
    '({',
    'a=',
    '/*',
    '=/[',
    '=/',
    ' ',
    '(',
    "'",
    'a?',
    '${{',
    'a.',
    '{',
    'return ',
    'const {',
    'x.payload.issue,',
  ])('reads a long script of %j in linear time', (part) => {
    const start = performance.now();
    written(`core.setOutput("v", ${part.repeat(3000)}`);
    written(part.repeat(3000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
