import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildConformanceClient } from '../../../scripts/build/build-conformance-client.ts';
import { runProgram } from '../../support/programs.ts';
import { ROOT } from '../../support/sources.ts';

/** Exit code and output of the built client. */
export interface Ending {
  readonly code: unknown;
  readonly said: string;
}

const CLIENT = await buildConformanceClient(ROOT, join(ROOT, 'build'));

/** Runs the client in this process. Each run loads the main module again, over the same chunks. */
export async function runBuiltHere(argv: readonly string[], turn: number): Promise<Ending> {
  const saved = { argv: process.argv, exitCode: process.exitCode, write: process.stderr.write };
  let said = '';
  process.argv = [process.execPath, CLIENT, ...argv];
  process.stderr.write = (text: string | Uint8Array) => {
    said += String(text);
    return true;
  };
  try {
    await import(`${pathToFileURL(CLIENT).href}?turn=${turn}`);
    return { code: process.exitCode, said };
  } finally {
    process.argv = saved.argv;
    process.stderr.write = saved.write;
    process.exitCode = saved.exitCode;
  }
}

/** Runs the client as the suite does. */
export async function runBuilt(argv: readonly string[]): Promise<Ending> {
  const { code, stdout, stderr } = await runProgram(process.execPath, [CLIENT, ...argv]);
  return { code, said: stdout + stderr };
}

/** Returns the problem with an exit code for any input. The suite treats all codes except 0 and 1 as a crash. */
export function crashOf({ code, said }: Ending): string | undefined {
  if (code !== 0 && code !== 1) return `ended with ${code}`;
  if (/^\s+at .+:\d+:\d+/m.test(said)) return 'printed a stack';
  if (code === 1 && !said.startsWith('refused: ')) return 'did not say why';
  return undefined;
}

/**
 * Returns the same random numbers in every run, so that a failure can be reproduced.
 * @see Park and Miller, 1988
 */
export function randomTexts(seeds: readonly string[], count: number): readonly string[] {
  let state = 1;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () => {
    let text = seeds[next(seeds.length)] ?? '';
    for (let changes = 1 + next(3); changes > 0; changes--) text = changed(text, next);
    return text;
  });
}

const PIECES = [
  '',
  'null',
  '"AAAA"',
  '{}',
  '[]',
  '-1',
  '1e999',
  '\u0000',
  '\ud800',
  '"__proto__":',
  '\\u0000',
];

/** Removes, duplicates, moves or replaces a part. */
function changed(text: string, next: (below: number) => number): string {
  const start = next(Math.max(1, text.length));
  const end = Math.min(text.length, start + 1 + next(60));
  const piece = text.slice(start, end);
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  switch (next(5)) {
    case 0:
      return head + tail;
    case 1:
      return head + piece + piece + tail;
    case 2:
      return head + piece.split('').reverse().join('') + tail;
    case 3:
      return head + String.fromCharCode(next(256)) + tail;
    default:
      return head + (PIECES[next(PIECES.length)] ?? '') + tail;
  }
}

/** Files that are not bundles. */
export const RUBBISH: readonly (string | Buffer)[] = [
  '',
  ' ',
  'null',
  '7',
  '"text"',
  '[]',
  '{}',
  '{"mediaType":7}',
  '{"__proto__":{"mediaType":"x"}}',
  '['.repeat(100_000),
  `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  '\ufeff{}',
  Buffer.from([0xff, 0xfe, 0x00, 0x7b]),
  Buffer.alloc(1024),
  '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
];

/** Commands with an invalid root, key, artifact or option. */
export function badCommands(
  bundle: string,
  root: string,
  folder: string,
): readonly (readonly string[])[] {
  const digest = `sha256:${'0'.repeat(64)}`;
  const identity = ['--certificate-identity', 'a', '--certificate-oidc-issuer', 'b'];
  const verify = ['verify-bundle', '--bundle', bundle];
  const rubbish = RUBBISH.map((content, index) =>
    writeTo(join(folder, `rubbish-${index}`), content),
  );
  return [
    ...rubbish.map((path) => [...verify, ...identity, '--trusted-root', path, digest]),
    ...rubbish.map((path) => [...verify, '--key', path, '--trusted-root', root, digest]),
    ...rubbish.map((path) => [...verify, ...identity, '--trusted-root', root, path]),
    ...[folder, join(folder, 'missing'), '', '-', 'sha256:', 'sha512:00', '\u0000'].map((file) => [
      ...[...verify, ...identity, '--trusted-root', root, file],
    ]),
    ...[folder, '', '\u0000'].map((path) => [
      'verify-bundle',
      '--bundle',
      path,
      ...identity,
      digest,
    ]),
    ...rubbish.map((path) => [
      ...[
        'sign-bundle',
        '--in-toto',
        '--identity-token',
        'a.b.c',
        '--bundle',
        join(folder, 'signed'),
      ],
      ...['--trusted-root', root, '--signing-config', path, path],
    ]),
    [],
    ['help'],
    ['--help'],
    ['verify-bundle'],
    ['sign-bundle'],
    [...verify, digest],
    [...verify, ...identity, '--unknown', 'x', digest],
    [...verify, ...identity, '--trusted-root'],
    [...verify, ...identity, digest, digest],
  ];
}

export function writeTo(path: string, content: string | Buffer): string {
  writeFileSync(path, content);
  return path;
}
