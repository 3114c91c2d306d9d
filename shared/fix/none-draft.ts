import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import type { Finding } from '../model/finding.ts';
import type { Package } from '../model/package.ts';
import { asCode, type Draft, type Member } from './draft.ts';

/** Plans a fix without a change, because no version fixes the findings. The user must decide what to do. */
export function noneDraft(item: Package, findings: readonly Finding[]): Draft {
  const isSystem = SYSTEM_TYPES.has(item.type);
  return {
    key: isSystem ? `none\n${item.type}` : `none\n${item.purl}`,
    kind: 'none',
    member: { item, to: undefined, fixes: [], stays: findings },
    describe: (members) => ({ title: isSystem ? systemTitle(members) : titleOf(item) }),
  };
}

function titleOf({ name, version }: Package): string {
  return `Replace or isolate ${asCode(`${name}@${version}`)}, because no release fixes its findings`;
}

function systemTitle(members: readonly Member[]): string {
  const [only] = members;
  if (members.length === 1 && only !== undefined) return titleOf(only.item);
  return `Remove unused packages: the distribution has no fix for ${members.length} packages`;
}
