import {
  readImage,
  resolveImages
} from "./chunk-CRS2RJWB.js";
import "./chunk-RDGC6XNK.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-FDRAZBVW.js";
import "./chunk-W7IBVOZE.js";
import "./chunk-MOKO6B5D.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-BPWVWQOB.js";
import "./chunk-ENC2U5UR.js";
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
