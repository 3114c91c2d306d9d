import { describe, expect, it } from '@jest/globals';
import {
  commandsOf,
  DEFAULT_SHELL,
  shellOf,
} from '../../../../shared/audit/dockerfile/step-commands.ts';
import { readDockerfile } from '../../../../shared/docker/read-dockerfile.ts';

const first = (text: string) => {
  const [instruction] = readDockerfile(text).instructions;
  if (instruction === undefined) throw new Error('no instruction');
  return instruction;
};
const names = (text: string) => commandsOf(first(text), DEFAULT_SHELL).map(({ name }) => name);

describe('commandsOf', () => {
  it.each([
    ['RUN a && b', ['a', 'b']],
    ['RUN ["/bin/a", "b"]', ['a']],
    ['RUN ["sh", "-c", "a | b"]', ['sh', 'a', 'b']],
    ['RUN <<EOF\na\nb\nEOF', ['', 'a', 'b']],
    ['RUN bash <<EOF\na\nEOF', ['bash', 'a']],
    ['RUN set -e && bash <<EOF\na\nEOF', ['set', 'bash', 'a']],
    ['RUN cat <<A && sh <<-B\na\nA\nb\nB', ['cat', 'sh', 'b']],
    ['RUN python3 <<EOF\nprint(1)\nEOF', ['python3']],
    ['RUN <<EOF\n#!/usr/bin/python3\nprint(1)\nEOF', ['']],
    ['HEALTHCHECK --interval=5s CMD a || b', ['a', 'b']],
    ['HEALTHCHECK NONE', []],
    ['COPY a b', []],
  ])('reads the commands in %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('returns exact locations for commands in the exec form', () => {
    const text = 'RUN ["sh", "-c", "a | b"]';
    const [, , b] = commandsOf(first(text), DEFAULT_SHELL);
    expect(text.slice(b?.span.start, b?.span.end)).toBe('b');
  });

  it('does not read PowerShell commands', () => {
    const shell = shellOf(first('SHELL ["powershell", "-Command"]'));
    expect(shell?.isPosix).toBe(false);
    expect(commandsOf(first('RUN a | b'), shell ?? DEFAULT_SHELL)).toEqual([]);
  });
});

it('shellOf detects the pipefail option', () => {
  expect(shellOf(first('SHELL ["/bin/bash", "-eo", "pipefail", "-c"]'))?.hasPipefail).toBe(true);
  expect(shellOf(first('SHELL ["/bin/bash", "-c"]'))?.hasPipefail).toBe(false);
});
