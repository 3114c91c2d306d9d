import type { Hit } from '../rule.ts';
import type { Service, Traced } from './read-services.ts';

/** Returns a hit for a value in a service. `part` describes the value without its location, as in `volumes /etc`. */
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
 * Returns a hit for a missing key. It is at the key of `container`, the innermost mapping on the path that exists.
 * Without `container`, it is at the name of the service.
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
