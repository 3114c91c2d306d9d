/**
 * Reads what the user of a tool changed in the configuration of its rules. Source:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, `ruleConfigurationOverrides`
 */
import { decode } from '../json/decode.ts';
import { count, flag, list, nullable, object, text } from '../json/define-schema.ts';
import type { JsonObject } from '../json/guards.ts';

const overrideSchema = object({
  configuration: nullable(object({ enabled: nullable(flag), level: nullable(text) })),
  descriptor: nullable(
    object({
      id: nullable(text),
      index: nullable(count),
      toolComponent: nullable(object({ index: nullable(count) })),
    }),
  ),
});

const invocationSchema = object({
  ruleConfigurationOverrides: nullable(list(overrideSchema)),
});

/** A rule in the configuration of a tool. */
interface Overridden {
  /** The ID of the rule. Undefined if the override does not say which rule it is for. */
  readonly id: string | undefined;
  readonly isOff: boolean;
  /** The level of results that state no level themselves. */
  readonly level: string | undefined;
}

/**
 * Returns the rules whose configuration was changed in any invocation of a run.
 *
 * @param ids The IDs of the rules of the tool, followed by those of each plug-in, in the order of their indexes.
 */
export function overriddenRules(
  run: JsonObject,
  ids: readonly (readonly (string | undefined)[])[],
): readonly Overridden[] {
  const invocations = decode(list(invocationSchema), run['invocations'] ?? []);
  return invocations.flatMap(({ ruleConfigurationOverrides = [] }) =>
    ruleConfigurationOverrides.map(({ configuration, descriptor }) => {
      const component = (descriptor?.toolComponent?.index ?? -1) + 1;
      return {
        id: descriptor?.id ?? ids[component]?.[descriptor?.index ?? -1],
        isOff: configuration?.enabled === false,
        level: configuration?.level,
      };
    }),
  );
}
