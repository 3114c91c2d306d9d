import type { Hit } from '../rule.ts';
import type { Service, Traced } from './read-services.ts';

/** Returns a hit at a value of a service. `part` describes the value without its location: `volumes /etc`. */
export function serviceHit(
  { name }: Pick<Service, 'name'>,
  { at, via }: Pick<Traced, 'at' | 'via'>,
  part: string,
  rest: Partial<Hit> = {},
): Hit {
  const address = `services.${name.slice(0, 80)}.${part.slice(0, 120)}`;
  return { at, address, ...(via.length > 0 && { via }), ...rest };
}

/**
 * Returns a hit for an absent key. The location is the key of `container`, the nearest mapping that should contain the
 * absent key. Without `container`, the location is the name of the service.
 */
export function absenceHit(
  { name, nameSpan }: Pick<Service, 'name' | 'nameSpan'>,
  part: string,
  rest: Partial<Hit> = {},
  container?: Pick<Traced, 'keySpan'>,
): Hit {
  const at = container?.keySpan ?? nameSpan;
  return { at, address: `services.${name.slice(0, 80)}.${part}`, ...rest };
}
