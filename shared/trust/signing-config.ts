import { DataError } from '../errors/errors.ts';
import { arrayAt, asObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { LogEndpoint, SigningServices } from './trust.ts';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

/** Services of one kind that are read: the public instance has two. */
const MAX_SERVICES = 64;

/** Interface versions that this client speaks. */
const SUPPORTED = { fulcio: [1], rekor: [1, 2], tsa: [1] } as const;

interface Service {
  readonly url: string;
  readonly version: number;
  readonly operator: string;
}

/**
 * The services that a signing configuration chooses at a time: those valid then whose interface is
 * spoken here, one an operator at its highest version, as many as the selector asks for.
 *
 * @param value Parsed JSON.
 * @param nowMs Milliseconds since 1970.
 * @throws {DataError} when it is not a configuration of version 0.2, or offers too little.
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto SigningConfig
 */
export function readSigningConfig(value: unknown, path: string, nowMs: number): SigningServices {
  const config = asObject(value, '$');
  if (stringAt(config, 'mediaType') !== MEDIA_TYPE) {
    throw new DataError(
      'unsupported-version',
      `This is not a signing configuration ${MEDIA_TYPE}.`,
      {
        path,
      },
    );
  }
  const list = (key: string, versions: readonly number[]): readonly Service[] =>
    usable(arrayAt(config, key) ?? [], versions, nowMs);
  const [fulcio] = list('caUrls', SUPPORTED.fulcio);
  if (fulcio === undefined) throw notOffered('certificate authority', path);
  const logs = select(list('rekorTlogUrls', SUPPORTED.rekor), objectAt(config, 'rekorTlogConfig'));
  const authorities = select(list('tsaUrls', SUPPORTED.tsa), objectAt(config, 'tsaConfig'));
  if (logs === undefined) throw notOffered('transparency log', path);
  if (authorities === undefined) throw notOffered('timestamp authority', path);
  return {
    fulcioUrl: fulcio.url,
    logs: logs.map(logEndpoint),
    timestampUrls: authorities.map(({ url }) => url),
  };
}

function logEndpoint(service: Service): LogEndpoint {
  return { url: service.url, version: service.version === 2 ? 2 : 1 };
}

/** Valid now, spoken here, the best of each operator; in the order of the configuration. */
function usable(
  entries: readonly unknown[],
  versions: readonly number[],
  nowMs: number,
): readonly Service[] {
  const best = new Map<string, Service>();
  for (const [index, entry] of entries.slice(0, MAX_SERVICES).entries()) {
    const service = asObject(entry, `$[${index}]`);
    const version = service['majorApiVersion'];
    const url = stringAt(service, 'url');
    if (url === undefined || typeof version !== 'number' || !versions.includes(version)) continue;
    if (!isValidAt(objectAt(service, 'validFor'), nowMs)) continue;
    const operator = stringAt(service, 'operator') ?? '';
    const known = best.get(operator);
    if (known === undefined || known.version < version)
      best.set(operator, { url, version, operator });
  }
  return [...best.values()];
}

/** A service without a start is not trusted to be in use; without an end it goes on. */
function isValidAt(range: JsonObject | undefined, nowMs: number): boolean {
  const start = Date.parse((range && stringAt(range, 'start')) ?? '');
  if (Number.isNaN(start) || start > nowMs) return false;
  const end = range && stringAt(range, 'end');
  return end === undefined || Date.parse(end) > nowMs;
}

/**
 * As many as asked for: all, any one, or an exact number. No configuration means that the kind of
 * service is not wanted; undefined means that fewer are offered than wanted.
 */
function select(
  services: readonly Service[],
  config: JsonObject | undefined,
): readonly Service[] | undefined {
  const selector = config && stringAt(config, 'selector');
  switch (selector) {
    case 'ALL':
      return services.length > 0 ? services : undefined;
    case 'ANY':
      return services.length > 0 ? services.slice(0, 1) : undefined;
    case 'EXACT': {
      const count = config?.['count'];
      if (typeof count !== 'number' || count < 1 || services.length < count) return undefined;
      return services.slice(0, count);
    }
    default:
      return [];
  }
}

function notOffered(what: string, path: string): DataError {
  return new DataError(
    'not-found',
    `The signing configuration offers no ${what} that is valid now and spoken here.`,
    { path },
  );
}
