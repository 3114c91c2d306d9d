import { describe, expect, it } from '@jest/globals';
import { dockerfileArea } from '../../../../shared/audit/dockerfile/dockerfile.ts';
import {
  hasInlineDockerfile,
  inlineDockerfiles,
} from '../../../../shared/audit/dockerfile/inline-dockerfiles.ts';
import { auditFacts } from '../../../support/audit.ts';

const BLOCK = `services:
  a:
    build:
      dockerfile_inline: |
        FROM alpine:3.20
        RUN apk add --no-cache curl
        USER root
`;

const composeFile = (text: string) => ({ path: 'compose.yaml', text });

function rootTexts(text: string): readonly string[] {
  const { hits } = dockerfileArea.check([composeFile(text)], auditFacts());
  return hits.flatMap(({ rule, hit: { at }, file }) =>
    rule.id === 'dockerfile/user-root' ? [file.text.slice(at.start - 5, at.end)] : [],
  );
}

describe('inline Dockerfiles', () => {
  it.each([
    ['a literal block', BLOCK],
    ['a quoted text', 'services: {a: {build: {dockerfile_inline: "FROM a\\nUSER root\\n"}}}'],
    ['JSON', '{"services":{"a":{"build":{"dockerfile_inline":"FROM a\\nUSER root"}}}}'],
    ['the second document', `name: a\n---\n${BLOCK}`],
    [
      'an alias',
      'x-a: &a "FROM a\\nUSER root"\nservices: {a: {build: {dockerfile_inline: *a}}, b: {build: {dockerfile_inline: *a}}}',
    ],
  ])('are checked in %s, with findings located in the Compose file', (_name, text) => {
    expect(rootTexts(text)).toEqual(['USER root']);
  });

  it('have findings with the service in the address and without edits', () => {
    const { hits, subjects } = dockerfileArea.check([composeFile(BLOCK)], auditFacts());
    const found = hits.find(({ rule }) => rule.id === 'dockerfile/user-root');
    expect(found?.hit.address).toBe('services.a.build/stage=0/USER root');
    expect(hits.flatMap(({ hit }) => hit.edits ?? [])).toEqual([]);
    expect(subjects).toEqual({ stages: 1 });
  });

  it('are reported as a problem, at a line of the Compose file, if they lack FROM', () => {
    const text = BLOCK.replace('FROM alpine:3.20', 'RUN a');
    const { problems } = dockerfileArea.check([composeFile(text)], auditFacts());
    expect(problems.map(({ place }) => place)).toEqual([{ path: 'compose.yaml', line: 5 }]);
  });

  it('are found only in Compose files', () => {
    expect(hasInlineDockerfile(composeFile(BLOCK))).toBe(true);
    expect(hasInlineDockerfile(composeFile('services: {}'))).toBe(false);
    expect(hasInlineDockerfile({ path: 'notes.md', text: BLOCK })).toBe(false);
  });

  it('are not found in invalid YAML', () => {
    expect(inlineDockerfiles(composeFile('a: [\ndockerfile_inline'))).toEqual([]);
  });
});
