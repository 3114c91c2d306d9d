import { AREAS } from '../../shared/audit/areas.ts';
import type { Framework } from '../../shared/audit/frameworks/framework.ts';
import type { RuleText } from '../../shared/audit/rule.ts';

/** Returns the duplicate controls, and the controls without a title, and without a rule and a reason. */
export async function frameworkProblems({ id, controls }: Framework): Promise<readonly string[]> {
  const areas = await Promise.all(AREAS.map(({ load }) => load()));
  const rules = areas.flatMap((area) => area.rules);
  const ids = controls.map((control) => control.id);
  const problems = ids.filter((each, index) => ids.indexOf(each) !== index);
  for (const { id: control, title, why, from = { [id]: [control] } } of controls) {
    const isNamed = ({ controls: own }: RuleText) =>
      Object.entries(from).some(([key, list]) => list.some((each) => own[key]?.includes(each)));
    if (title === '') problems.push(`${control} has no title`);
    if (why === undefined && !rules.some(isNamed)) problems.push(`${control} has no rule`);
  }
  return problems;
}
