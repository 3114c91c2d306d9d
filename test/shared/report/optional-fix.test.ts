import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Fix } from '../../../shared/model/fix.ts';
import { optionalFix } from '../../../shared/report/optional-fix.ts';
import { aFinding, aScan } from './a-report.ts';

const QUIC = 'cargo update --package quinn-proto@0.11.14 --precise 0.11.15';
const CARGO = `cargo update --package h2@0.4.14 --precise 0.4.16 && ${QUIC} && cargo update --package a@1.0.0 --precise 1.0.1`;

function finding(fingerprint: string, severity: Finding['severity'] = 'unknown'): Finding {
  const about = {
    purl: `pkg:cargo/${fingerprint}`,
    name: fingerprint,
    version: '0.11.14',
    ecosystem: 'crates.io',
    isDirect: false,
    scope: 'runtime',
  } as const;
  return { ...aFinding({ fingerprint, severity }), package: about };
}

function fix(command: string | undefined, fixes: readonly string[], title = 'Update'): Fix {
  return { kind: 'update', title, command, packages: [], fixes: [...fixes], stays: [] };
}

function optional(open: readonly Finding[], ...fixes: readonly Fix[]): string {
  return optionalFix(open, [aScan({ findings: [...open], fixes: [...fixes] })]);
}

describe('optionalFix', () => {
  it('names the fix for most findings, of those for the worst severity', () => {
    const open = [finding('redis'), finding('go-1'), finding('go-2')];
    const redis = fix('go get redis', ['redis']);
    expect(optional(open, redis, fix('go get toolchain@go1.26.6', ['go-1', 'go-2']))).toBe(
      'Optional fix for 2 findings: `go get toolchain@go1.26.6`',
    );
    const mixed = [finding('x', 'high'), finding('y', 'low'), finding('z', 'low')];
    expect(optional(mixed, fix('low', ['y', 'z']), fix('high', ['x']))).toBe(
      'Optional fix: `high`',
    );
  });

  it('says that a fix is a major update', () => {
    const major = fix('npm i', ['x'], 'Update `x` from 0.4.0 to 9.0.0 (major update: 0.x to 9.x)');
    expect(optional([finding('x')], major)).toBe(
      'Optional fix (major update: 0.x to 9.x): `npm i`',
    );
  });

  it('names the part of a long command that updates the worst package', () => {
    const open = [finding('quinn-proto', 'high'), finding('h2')];
    const all = open.map((one) => one.fingerprint);
    expect(optional(open, fix(CARGO, all))).toBe(`Optional fix: \`${QUIC}\``);
    expect(optional(open, fix(`cd web && ${CARGO}`, all))).toBe(
      `Optional fix: \`cd web && ${QUIC}\``,
    );
  });

  it.each([
    ['a step that needs another step', `${'go get a@1 '.repeat(10)}&& go mod tidy`],
    ['a quoted word', CARGO.replace('h2@0.4.14', "'h2@0.4.14 && cargo update x'")],
    ['a part without the package', CARGO.replaceAll('quinn-proto', 'quinn')],
    ['no command', undefined],
  ])('does not shorten %s', (_, command) => {
    expect(optional([finding('quinn-proto')], fix(command, ['quinn-proto']))).toBe('');
  });

  it('does not name a fix for other findings only', () => {
    expect(optional([finding('x', 'high'), finding('y', 'low')], fix('y', ['y', 'gone']))).toBe('');
    expect(optional([], fix('y', ['y']))).toBe('');
  });
});
