import { describe, expect, it } from '@jest/globals';
import { composeArea } from '../../../../shared/audit/compose/compose.ts';
import { readEnvironment } from '../../../../shared/audit/compose/environment-file.ts';
import { auditFacts } from '../../../support/audit.ts';

describe('readEnvironment', () => {
  it.each([
    ['A=1\nB=2', { A: '1', B: '2' }],
    ['export A = \'x y\'\r\nB: "z" # comment\r\n', { A: 'x y', B: 'z' }],
    ["A=1\nB=${A}2\nC='$A'\nD=$X\nA=3", { A: '3', B: '12', C: '$A', D: '$X' }],
    ['# A=1\n\n=x\nA', {}],
    ['A=', { A: '' }],
    ['A=x # y\nB=x#y', { A: 'x', B: 'x#y' }],
    ['A= # y\nB=\'x\' y\nC="x" # y', { A: '', B: "'x' y", C: 'x' }],
  ])('reads %j', (text, variables) => {
    expect(Object.fromEntries(readEnvironment(text))).toEqual(variables);
  });
});

/** Returns the IDs of the findings in a Compose file with a file `.env`. */
function idsOf(service: string, environment: string, folder = ''): readonly string[] {
  const files = [
    { path: 'compose.yaml', text: `services:\n  a:\n    image: a:1@sha256:0\n${service}` },
    { path: `${folder}.env`, text: environment },
  ];
  const { hits } = composeArea.check(files, auditFacts());
  return hits
    .filter(({ hit, rule }) => (hit.profile ?? rule.profile) === 'essential')
    .map(({ rule }) => rule.id);
}

describe('the variables in `.env`', () => {
  it.each([
    ['    privileged: ${P}\n', 'P=true', ['compose/privileged']],
    ['    privileged: $P\n', 'P="on"', ['compose/privileged']],
    ['    privileged: ${P:-false}\n', 'P=true', ['compose/privileged']],
    ['    privileged: ${P:-true}\n', 'P=false', []],
    ['    privileged: ${P}\n', 'Q=true', []],
    ['    pid: "${H}"\n', 'H=host', ['compose/host-pid']],
    ['    volumes: ["${V}:/x:${M}"]\n', 'V=/', ['compose/host-root']],
    ['    environment: {TOKEN: "${T}"}\n', 'T=tR0u-correct-horse-9', []],
  ])('apply to %j with %j', (service, environment, ids) => {
    expect(idsOf(service, environment)).toEqual(ids);
  });

  it('do not make a long text longer', () => {
    const image = '$A '.repeat(135_000);
    expect(idsOf(`    hostname: "${image}"\n`, `A=${'x'.repeat(4_090)}`)).toEqual([]);
    expect(idsOf(`    hostname: "${'$A'.repeat(1_000)}$X"\n`, `A=${'x'.repeat(4_090)}`)).toEqual(
      [],
    );
  });

  it('are read in linear time, even if a line has many spaces', () => {
    const spaces = ' '.repeat(200_000);
    expect([...readEnvironment(`A=x${spaces}x\nB='x'${spaces}x`).keys()]).toEqual(['A', 'B']);
    expect(idsOf(`    hostname: "${'${A'.repeat(1_300)}"\n`, 'A=x')).toEqual([]);
  });

  it('of another folder do not apply', () => {
    expect(idsOf('    privileged: ${P}\n', 'P=true', 'b/')).toEqual([]);
  });
});
