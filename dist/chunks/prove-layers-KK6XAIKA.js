import {
  readImage,
  resolveImages
} from "./chunk-LOYTAZKS.js";
import "./chunk-7QEO6FRR.js";
import "./chunk-BCYZRE4G.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-ASPE33MH.js";
import "./chunk-PHJBNQ6I.js";
import {
  DataError
} from "./chunk-KAO2RF6T.js";

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
