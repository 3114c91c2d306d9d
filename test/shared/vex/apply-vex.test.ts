import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { applyVex, vexContradictions } from '../../../shared/vex/apply-vex.ts';
import { readVex } from '../../../shared/vex/read-vex.ts';
import type { VexStatement } from '../../../shared/vex/vex-statement.ts';
import { aFinding } from '../policy/builders.ts';
import { CSAF, CYCLONEDX, OPENVEX, SUBJECT } from './documents.ts';

const EXCUSE: VexStatement = {
  position: 'statements[0]',
  ids: ['cve-2026-0001'],
  products: [{ identifiers: ['pkg:npm/left-pad'], components: undefined }],
  status: 'not_affected',
  justification: 'component_not_present',
  statedAtMs: 1,
};

type Given = Partial<VexStatement>;

const vexOf = (...statements: readonly Given[]) => ({
  documents: [
    {
      path: 'vex.json',
      statements: statements.map((each, at) => ({
        ...EXCUSE,
        position: `statements[${at}]`,
        ...each,
      })),
    },
  ],
  subject: SUBJECT,
});

function isExcused(statements: readonly Given[], finding: Partial<Finding> = {}): boolean {
  const [marked] = applyVex([aFinding(finding)], vexOf(...statements));
  return marked?.suppression !== undefined;
}

describe('a VEX document', () => {
  it.each([
    [
      'OpenVEX',
      OPENVEX,
      'not_affected (vulnerable_code_not_in_execute_path): No input reaches it.',
    ],
    ['CycloneDX', CYCLONEDX, 'not_affected (code_not_reachable): Unused.'],
    ['CSAF', CSAF, 'not_affected (vulnerable_code_not_present): Not built in.'],
  ])('in %s suppresses a finding, and states the reason', (_, document, reason) => {
    const documents = [readVex(Buffer.from(JSON.stringify(document)), 'vex.json')];
    const [finding] = applyVex([aFinding()], { documents, subject: SUBJECT });
    expect(finding?.suppression).toEqual({ rule: 'vex: vex.json', reason });
  });

  it.each([OPENVEX, CYCLONEDX, CSAF])(
    'about a different product does not suppress a finding',
    (document) => {
      const documents = [readVex(Buffer.from(JSON.stringify(document)), 'vex.json')];
      const subject = { ...SUBJECT, digests: new Set<string>() };
      const other = { documents, subject };
      expect(applyVex([aFinding()], other)).toEqual([aFinding()]);
    },
  );
});

describe('a statement', () => {
  it.each<[string, Given, boolean]>([
    ['fixed', { status: 'fixed', justification: undefined }, true],
    ['not affected, with a justification', {}, true],
    ['not affected, with an explanation', { justification: undefined, impact: 'unused' }, true],
    ['not affected, without a reason', { justification: undefined }, false],
    ['affected', { status: 'affected' }, false],
    ['under investigation', { status: 'under_investigation' }, false],
    ['about a different vulnerability', { ids: ['cve-2026-00011'] }, false],
    ['about an alias', { ids: ['ghsa-aaaa-bbbb-cccc'] }, true],
    ['without products', { products: [] }, false],
  ])(
    'suppresses a finding only if its status, reason, vulnerability and products allow this: %s',
    (_, statement, wanted) => {
      expect(isExcused([statement])).toBe(wanted);
    },
  );

  it.each<[readonly string[], readonly string[] | undefined, boolean]>([
    [['pkg:npm/left-pad@1.0.0'], undefined, true],
    [['pkg:npm/left-pad@2.0.0'], undefined, false],
    [['pkg:npm/left-pad'], ['pkg:npm/left-pad'], false],
    [[...SUBJECT.digests], undefined, true],
    [[...SUBJECT.digests], ['pkg:npm/left-pad'], true],
    [[...SUBJECT.digests], ['pkg:npm/other'], false],
    [[...SUBJECT.digests], [], false],
    [['left-pad'], undefined, false],
  ])(
    'about the product %j and the components %j suppresses the finding: %p',
    (identifiers, components, wanted) => {
      expect(isExcused([{ products: [{ identifiers, components }] }])).toBe(wanted);
    },
  );

  it('does not suppress malware', () => {
    expect(isExcused([EXCUSE], { kind: 'malware' })).toBe(false);
  });

  it('about a package does not suppress a finding without a package', () => {
    expect(isExcused([EXCUSE], { package: undefined })).toBe(false);
  });

  it('does not replace the reason for an earlier suppression', () => {
    const suppression = { rule: 'ignore[0]', reason: 'x' };
    const [finding] = applyVex([aFinding({ suppression })], vexOf(EXCUSE));
    expect(finding?.suppression).toEqual(suppression);
  });
});

describe('several statements', () => {
  const affected = { status: 'affected' as const };

  it.each<[string, readonly Given[], boolean]>([
    ['the newest suppresses', [{ ...affected, statedAtMs: 1 }, { statedAtMs: 2 }], true],
    ['the newest does not', [{ statedAtMs: 1 }, { ...affected, statedAtMs: 2 }], false],
    ['the first is the newest', [{ statedAtMs: 2 }, { ...affected, statedAtMs: 1 }], true],
    ['both have the same time', [{}, affected], false],
    ['one has no time', [{}, { ...affected, statedAtMs: Number.NaN }], true],
    [
      'neither has a time',
      [{ statedAtMs: Number.NaN }, { ...affected, statedAtMs: Number.NaN }],
      false,
    ],
    ['a different package is affected', [{}, { ...affected, products: [] }], true],
  ])('suppress a finding only if the newest ones agree on this: %s', (_, statements, wanted) => {
    expect(isExcused(statements)).toBe(wanted);
  });

  it('that contradict each other are reported as a problem', () => {
    const problems = vexContradictions([aFinding()], vexOf({}, affected));
    expect(problems).toEqual([
      {
        code: 'contradiction',
        message:
          'statements[0] states not_affected for CVE-2026-0001, but statements[1] states affected with the same date. Fix: remove one of the statements, or add dates.',
        path: 'vex.json',
      },
    ]);
    expect(vexContradictions([aFinding()], vexOf({}, { ...affected, statedAtMs: 0 }))).toEqual([]);
  });

  it('from two documents can contradict each other', () => {
    const [own] = vexOf(EXCUSE).documents;
    const [other] = vexOf({ ...EXCUSE, ...affected }).documents;
    const documents = [own, { ...other, path: 'b.json' }].flatMap((each) =>
      each?.statements === undefined
        ? []
        : [{ path: each.path ?? '', statements: each.statements }],
    );
    const [problem] = vexContradictions([aFinding()], { documents, subject: SUBJECT });
    expect(problem?.message).toContain('but statements[0] in b.json states affected');
  });
});
