import { DataError } from '../errors/errors.ts';
import { isObjectId } from '../git/object-id.ts';
import {
  asArray,
  asString,
  type JsonObject,
  optionalObject,
  optionalString,
} from '../json/guards.ts';
import type { DecidingPolicy, Decision, ProposedPolicy } from '../model/decision.ts';
import { oneOf } from './read-evidence.ts';

const ORIGINS = ['base', 'scanned', 'workspace', 'given'] as const;
const OUTCOMES = ['pass', 'fail', 'error'] as const;

/** Reads the policy that was applied, and the changes that a pull request makes to it. Both are optional. */
export function readPolicyOf(
  file: JsonObject,
): Pick<Decision, 'policy' | 'afterMerge' | 'workflows'> {
  const policy = optionalObject(file['policy'], '$.policy');
  const afterMerge = optionalObject(file['afterMerge'], '$.afterMerge');
  return {
    ...(policy !== undefined && { policy: readOrigin(policy) }),
    ...(afterMerge !== undefined && { afterMerge: readProposed(afterMerge) }),
    ...(file['workflows'] !== undefined && { workflows: textsAt(file, 'workflows', '$') }),
  };
}

function readOrigin(policy: JsonObject): DecidingPolicy {
  const text = (key: string) => optionalString(policy[key], `$.policy.${key}`);
  const commit = text('commit');
  if (commit !== undefined && !isObjectId(commit)) {
    const path = '$.policy.commit';
    throw new DataError('malformed', `${path} must be a full commit hash`, { path });
  }
  return {
    from: oneOf(ORIGINS, policy['from'], '$.policy.from'),
    path: asString(policy['path'], '$.policy.path'),
    commit,
    branch: text('branch'),
    sha256: text('sha256'),
    unreadable: text('unreadable'),
  };
}

function readProposed(proposed: JsonObject): ProposedPolicy {
  const texts = (key: string) => textsAt(proposed, key, '$.afterMerge');
  const { outcome } = proposed;
  return {
    files: texts('files'),
    changes: texts('changes'),
    ...(outcome !== undefined && { outcome: oneOf(OUTCOMES, outcome, '$.afterMerge.outcome') }),
  };
}

function textsAt(object: JsonObject, key: string, where: string): readonly string[] {
  const path = `${where}.${key}`;
  return asArray(object[key], path).map((each) => asString(each, path));
}
