import { arrayAt, isObject, type JsonObject, stringAt } from '../json/guards.ts';
import type { Layer, Problem } from '../model/inventory.ts';

/** Values by name: a name may come several times. */
export type Properties = ReadonlyMap<string, readonly string[]>;

/** More layers than this are in no image: container engines stop at 127. */
const MAX_LAYERS = 1000;

/** The properties of a CycloneDX object. */
export function propertiesOf(value: JsonObject): Properties {
  const properties = new Map<string, string[]>();
  for (const property of arrayAt(value, 'properties') ?? []) {
    if (!isObject(property)) continue;
    const name = stringAt(property, 'name');
    const text = stringAt(property, 'value');
    if (name === undefined || text === undefined) continue;
    const values = properties.get(name);
    if (values === undefined) properties.set(name, [text]);
    else values.push(text);
  }
  return properties;
}

/** The layers of the image that Assay wrote the document of. */
export function layersOf(properties: Properties): readonly Layer[] {
  const layers: Layer[] = [];
  for (let index = 0; index < MAX_LAYERS; index++) {
    const digest = properties.get(`assay:layer:${index}:digest`)?.[0];
    const diffId = properties.get(`assay:layer:${index}:diffId`)?.[0];
    if (digest === undefined || diffId === undefined) break;
    layers.push({
      digest,
      diffId,
      createdBy: properties.get(`assay:layer:${index}:createdBy`)?.[0],
    });
  }
  return layers;
}

/** The files that the packages were read from, when the document names any. */
export function filesOf(properties: Properties): readonly string[] | undefined {
  return properties.get('assay:file');
}

/** Problems that were met when the document was made: they are of this inventory too. */
export function problemsOf(properties: Properties): readonly Problem[] {
  return (properties.get('assay:problem') ?? []).flatMap((text) => {
    const problem = statedProblem(text);
    return problem === undefined ? [] : [problem];
  });
}

function statedProblem(text: string): Problem | undefined {
  try {
    return problemFrom(JSON.parse(text));
  } catch {
    return { code: 'malformed', message: text.slice(0, 500), path: '' };
  }
}

/** A problem as data, when it has all that one must have. */
export function problemFrom(value: unknown): Problem | undefined {
  if (!isObject(value)) return undefined;
  const code = stringAt(value, 'code');
  const message = stringAt(value, 'message');
  const path = stringAt(value, 'path');
  if (code === undefined || message === undefined || path === undefined) return undefined;
  return { code, message, path, line: numberAt(value, 'line') };
}

export function numberAt(value: JsonObject, key: string): number | undefined {
  const number = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof number === 'number' ? number : undefined;
}
