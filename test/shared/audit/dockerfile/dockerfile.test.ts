import { describe, expect, it } from '@jest/globals';
import { dockerfileArea } from '../../../../shared/audit/dockerfile/dockerfile.ts';
import { auditFacts } from '../../../support/audit.ts';

const check = (text: string) => dockerfileArea.check([{ path: 'Dockerfile', text }], auditFacts());

describe('the Dockerfile area', () => {
  it.each([
    ['Dockerfile', true],
    ['a/Containerfile', true],
    ['a/Dockerfile.dev', true],
    ['a/dev.dockerfile', true],
    ['.dockerignore', true],
    ['a/Dockerfile.dockerignore', true],
    ['a/Dockerfiles', false],
    ['a/Dockerfile.md', false],
    ['a/Dockerfile.j2', true],
    ['a/dev.Dockerfile.tmpl', true],
    ['a/README.tmpl', false],
    ['Dockerfile/readme', false],
  ])('for the path %s, reads the file: %s', (path, expected) => {
    expect(dockerfileArea.reads({ path, text: '' })).toBe(expected);
  });

  it('advises how to copy a secret file only with instructions that the rule accepts', () => {
    const found = (instruction: string, ignored = '') => {
      const files = [
        { path: 'Dockerfile', text: `FROM a\n${instruction}\nUSER b\n` },
        { path: '.dockerignore', text: ignored },
      ];
      const { hits } = dockerfileArea.check(files, auditFacts());
      return hits.filter(({ rule }) => rule.id === 'dockerfile/secret-copied');
    };
    const [hit] = found('COPY .env /app/', '.env\n');
    expect(hit?.rule.fix).toMatch(
      /^Remove the file from this instruction, .* use a secret mount\.$/,
    );
    expect(hit?.rule.fix).not.toContain('.dockerignore');
    expect(found('RUN --mount=type=secret,id=env,target=/app/.env make')).toEqual([]);
  });

  it('counts Dockerfiles and stages, but not .dockerignore', () => {
    const files = [
      { path: 'Dockerfile', text: 'FROM a\nRUN b\nFROM c\n' },
      { path: '.dockerignore', text: '.git\n' },
    ];
    expect(dockerfileArea.check(files, auditFacts())).toMatchObject({
      checkedFiles: 1,
      subjects: { stages: 2 },
    });
  });

  it.each([
    ['a here-document without end', 'FROM a\nRUN <<EOF\nmake\n', 2],
    ['a file without FROM', '# only a comment\n', 1],
    ['binary data', 'FROM a\0', undefined],
    ['a long instruction', `FROM a\nRUN ${'a'.repeat(70_000)}\n`, 2],
    ['too many instructions', `FROM a\n${'CMD a\n'.repeat(5_001)}`, undefined],
  ])('reports %s as a problem', (_name, text, line) => {
    expect(check(text).problems.map(({ place }) => place.line)).toEqual([line]);
  });

  it.each([
    ['Dockerfile', '', 1],
    ['a/Containerfile', '\n', 1],
    ['Dockerfile', 'RUN a\n', 1],
    ['Dockerfile.inc', '', 0],
    ['Dockerfile.inc', 'RUN a\n', 0],
  ])(
    'reports, for the file %s with the content %j, this number of problems: %i',
    (path, text, expected) => {
      const { problems } = dockerfileArea.check([{ path, text }], auditFacts());
      expect(problems).toHaveLength(expected);
    },
  );

  it('lists a template as an unchecked file', () => {
    const file = { path: 'Dockerfile.j2', text: 'FROM {{ base }}\nUSER root\n' };
    expect(dockerfileArea.check([file], auditFacts())).toMatchObject({
      hits: [],
      checkedFiles: 0,
      unchecked: [
        { path: 'Dockerfile.j2', reason: expect.stringContaining('a Dockerfile template') },
      ],
    });
  });

  it.each([
    ['substitutions', 'RUN '.padEnd(60_000, '$(')],
    ['quotes', `RUN ${'"'.repeat(50_001)}`],
    ['backquotes', `RUN ${'`a '.repeat(20_000)}`],
    ['continuations', 'a\\\n'.repeat(20_000)],
    ['pipes', `FROM a\nRUN ${'curl a|'.repeat(9000)}sh\n`],
    ['installations', `FROM a\nRUN ${'yum install -y a;'.repeat(2000)}\n`],
    ['stages', 'FROM a AS b\nFROM b AS a\nRUN x\n'.repeat(200)],
  ])('reads many %s quickly', (_name, text) => {
    const start = process.cpuUsage();
    check(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});
