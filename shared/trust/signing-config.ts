import { DataError } from '../errors/errors.ts';
import { arrayAt, asObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { LogEndpoint, SigningServices } from '../model/trust.ts';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

/** Maximum number of services to read for each kind. The public instance has two. */
const MAX_SERVICES = 64;

/** API versions that this client supports. */
const SUPPORTED = { fulcio: [1], rekor: [1, 2], tsa: [1] } as const;

interface Service {
  readonly url: string;
  readonly version: number;
  readonly operator: string;
  /** Time in milliseconds since 1970. */
  readonly startMs: number;
}

/**
 * Selects the services in a signing configuration for a given time. A service must be valid at this time and must have
 * a supported API version. Of these, only services with the highest version are used, and only the newest service of
 * each operator. The selector determines how many of the remaining services are used. sigstore-go and cosign select
 * services in the same way, except that they choose one at random for the selector ANY.
 *
 * @param value Parsed JSON.
 * @param nowMs Milliseconds since 1970.
 * @throws {DataError} if the value is not a version 0.2 configuration, or contains too few services.
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto SigningConfig
 * @see https://github.com/sigstore/sigstore-go pkg/root/signing_config.go SelectServices
 */
export function readSigningConfig(value: unknown, path: string, nowMs: number): SigningServices {
  const config = asObject(value, '$');
  if (stringAt(config, 'mediaType') !== MEDIA_TYPE) {
    throw new DataError(
      'unsupported-version',
      `The file is not a signing configuration of type ${MEDIA_TYPE}.`,
      {
        path,
      },
    );
  }
  const list = (key: string, versions: readonly number[]): readonly Service[] =>
    usable(arrayAt(config, key) ?? [], versions, nowMs);
  const [fulcio] = list('caUrls', SUPPORTED.fulcio);
  if (fulcio === undefined) throw notOffered('certificate authority', path);
  const chosen = (key: string, selectorKey: string, versions: readonly number[], what: string) => {
    const selector = objectAt(config, selectorKey);
    const isOffered = (arrayAt(config, key) ?? []).length > 0;
    // If a service of the instance were omitted, the signature would not meet the requirements of verifiers.
    if (selector === undefined && isOffered) throw unselected(what, selectorKey, path);
    const services = selector === undefined ? [] : select(list(key, versions), selector);
    if (services === undefined) throw notOffered(what, path);
    return services;
  };
  const logs = chosen('rekorTlogUrls', 'rekorTlogConfig', SUPPORTED.rekor, 'transparency log');
  const authorities = chosen('tsaUrls', 'tsaConfig', SUPPORTED.tsa, 'timestamp authority');
  return {
    fulcioUrl: fulcio.url,
    logs: logs.map(logEndpoint),
    timestampUrls: authorities.map(({ url }) => url),
  };
}

function logEndpoint(service: Service): LogEndpoint {
  return { url: service.url, version: service.version === 2 ? 2 : 1 };
}

/** Returns the services from newest to oldest. Services of the same age keep their order in the configuration. */
function usable(
  entries: readonly unknown[],
  versions: readonly number[],
  nowMs: number,
): readonly Service[] {
  const valid: Service[] = [];
  for (const [index, entry] of entries.slice(0, MAX_SERVICES).entries()) {
    const service = asObject(entry, `$[${index}]`);
    const version = service['majorApiVersion'];
    const url = stringAt(service, 'url');
    if (url === undefined || typeof version !== 'number' || !versions.includes(version)) continue;
    const validFor = objectAt(service, 'validFor');
    if (!isValidAt(validFor, nowMs)) continue;
    const operator = stringAt(service, 'operator') ?? '';
    valid.push({ url, version, operator, startMs: startOf(validFor) });
  }
  // Few clients can read a bundle with entries from logs of different versions.
  const highest = Math.max(...valid.map(({ version }) => version));
  const current = valid
    .filter(({ version }) => version === highest)
    .sort((a, b) => b.startMs - a.startMs);
  const newest = new Map(current.toReversed().map((service) => [service.operator, service]));
  return current.filter((service) => newest.get(service.operator) === service);
}

/**
 * Returns true if a service is valid at the given time. A service without a start time is never valid. A service
 * without an end time stays valid.
 */
function isValidAt(range: JsonObject | undefined, nowMs: number): boolean {
  const start = startOf(range);
  if (Number.isNaN(start) || start > nowMs) return false;
  const end = range && stringAt(range, 'end');
  return end === undefined || Date.parse(end) > nowMs;
}

function startOf(range: JsonObject | undefined): number {
  return Date.parse((range && stringAt(range, 'start')) ?? '');
}

/**
 * Returns as many services as the selector requires: all of them, any one, or an exact number. Returns undefined if
 * there are too few.
 */
function select(services: readonly Service[], config: JsonObject): readonly Service[] | undefined {
  switch (stringAt(config, 'selector')) {
    case 'ALL':
      return services.length > 0 ? services : undefined;
    case 'ANY':
      return services.length > 0 ? services.slice(0, 1) : undefined;
    case 'EXACT': {
      const { count } = config;
      if (typeof count !== 'number' || count < 1 || services.length < count) return undefined;
      return services.slice(0, count);
    }
    default:
      return undefined;
  }
}

function unselected(what: string, key: string, path: string): DataError {
  const message = `The signing configuration lists a ${what}, but has no ${key} that states how many services to use.`;
  return new DataError('malformed', message, { path });
}

function notOffered(what: string, path: string): DataError {
  return new DataError(
    'not-found',
    `The signing configuration has no supported ${what} that is currently valid.`,
    { path },
  );
}
