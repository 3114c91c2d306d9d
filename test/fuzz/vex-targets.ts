import { applyVex, vexContradictions } from '../../shared/vex/apply-vex.ts';
import { readVex } from '../../shared/vex/read-vex.ts';
import { vexProblems } from '../../shared/vex/vex-problems.ts';
import { aFinding } from '../shared/policy/builders.ts';
import { CSAF, CYCLONEDX, OPENVEX, SUBJECT } from '../shared/vex/documents.ts';
import { type Target, textSeed } from './target.ts';

const DOCUMENTS = Object.entries({ CSAF, CYCLONEDX, OPENVEX }).map(([name, document]) =>
  textSeed(JSON.stringify(document), `${name}.json`),
);

/** Targets for VEX documents. */
export function vexTargets(): readonly Target[] {
  return [{ name: 'VEX', seeds: DOCUMENTS, run: excuse }];
}

function excuse(bytes: Buffer): void {
  const vex = { documents: [readVex(bytes, 'vex.json')], subject: SUBJECT };
  const finding = aFinding();
  applyVex([finding], vex);
  vexContradictions([finding], vex);
  vexProblems(vex, ['pkg:npm/left-pad@1.0.0'], 0);
}
