import { textOf } from './compose-values.ts';
import { itemsOf, type Service, type Traced } from './read-services.ts';

/** An item of `security_opt`, such as `seccomp=unconfined` or `no-new-privileges:true`. */
export interface SecurityOption {
  readonly name: string;
  /** The text after the separator. Undefined for `no-new-privileges` without a value. */
  readonly value: string | undefined;
  readonly item: Traced;
}

/** Returns the security options of a service. Docker accepts both `=` and `:`. */
export function securityOptions(service: Pick<Service, 'layers'>): readonly SecurityOption[] {
  return itemsOf(service, 'security_opt').flatMap((item) => {
    const text = textOf(item.node);
    if (text === undefined) return [];
    const at = text.search(/[=:]/);
    const name = (at === -1 ? text : text.slice(0, at)).trim().toLowerCase();
    return [{ name, value: at === -1 ? undefined : text.slice(at + 1).trim(), item }];
  });
}

export interface Capability {
  /** Name of the capability in uppercase, without `CAP_`. */
  readonly name: string;
  readonly item: Traced;
}

/** Returns the capabilities in `cap_add` or `cap_drop`. */
export function capabilitiesOf(
  service: Pick<Service, 'layers'>,
  key: 'cap_add' | 'cap_drop',
): readonly Capability[] {
  return itemsOf(service, key).flatMap((item) => {
    const text = textOf(item.node);
    return text === undefined
      ? []
      : [{ name: text.trim().toUpperCase().replace(/^CAP_/, ''), item }];
  });
}
