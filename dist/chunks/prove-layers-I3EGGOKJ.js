import {
  readImage,
  resolveImages
} from "./chunk-JX6FUUKY.js";
import "./chunk-VIYAWP3S.js";
import "./chunk-2VQG3GTR.js";
import "./chunk-7NFGBAWX.js";
import "./chunk-ZNR2O4TA.js";
import "./chunk-ETVURYMM.js";
import {
  DataError
} from "./chunk-5PZIW4RT.js";

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
