import {
  readImage,
  resolveImages
} from "./chunk-3APEE4ES.js";
import "./chunk-EYXNKCL7.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-HMVKMCLO.js";
import "./chunk-OJB33FDD.js";
import {
  DataError
} from "./chunk-XKMNP4OA.js";

// shared/source/prove-layers.ts
async function layersProblem(store, digest, threads) {
  try {
    for (const image of await resolveImages(store, digest)) {
      const options = { threads, hasOwnDigests: false };
      const [problem] = (await readImage(store, image, {}, options)).problems;
      if (problem !== void 0) return problem.message;
    }
    return void 0;
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
}
export {
  layersProblem
};
