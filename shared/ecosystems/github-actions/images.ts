import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { linesOfKey } from '../yaml-items.ts';

const DOCKER = 'docker://';

/** Returns the image in `docker://alpine:3.19`. */
export function imageOfUse(uses: string): string | undefined {
  const image = uses.startsWith(DOCKER) ? uses.slice(DOCKER.length) : '';
  return isName(image) ? image : undefined;
}

interface UsedImage {
  readonly image: string;
  readonly line: number | undefined;
}

/** Returns the images of jobs (`container`, with or without an `image` key), of services, and of Docker actions. */
export function imagesIn(documents: readonly JsonObject[], text: string): readonly UsedImage[] {
  const lines = { container: linesOfKey(text, 'container'), image: linesOfKey(text, 'image') };
  const used = (key: keyof typeof lines, holder: JsonObject): readonly UsedImage[] => {
    const stated = stringAt(holder, key);
    if (stated === undefined) return [];
    const image = imageOfUse(stated) ?? stated;
    // Omits a name that contains an expression.
    return isName(image) ? [{ image, line: lines[key](stated) }] : [];
  };
  return documents.flatMap((document) => [
    ...jobsOf(document).flatMap((job) => [
      ...used('container', job),
      ...used('image', objectAt(job, 'container') ?? {}),
      ...Object.values(objectAt(job, 'services') ?? {})
        .filter(isObject)
        .flatMap((service) => used('image', service)),
    ]),
    ...actionImage(document).flatMap((runs) => used('image', runs)),
  ]);
}

function jobsOf(document: JsonObject): readonly JsonObject[] {
  return Object.values(objectAt(document, 'jobs') ?? {}).filter(isObject);
}

/** Returns the `runs` table of a Docker action. Omits `image: Dockerfile`, which refers to a file in the same folder. */
function actionImage(document: JsonObject): readonly JsonObject[] {
  const runs = objectAt(document, 'runs') ?? {};
  return stringAt(runs, 'image')?.startsWith(DOCKER) === true ? [runs] : [];
}

/** True if the text is an image name. False for an expression, because GitHub evaluates it only at run time. */
function isName(image: string): boolean {
  return image !== '' && !image.includes('${{');
}
