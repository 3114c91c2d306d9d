import {
  readImage,
  resolveImages
} from "./chunk-IPC2FRWC.js";
import "./chunk-QRYI6XMH.js";
import "./chunk-YTQPP6WG.js";
import "./chunk-IFWQ5KBM.js";
import "./chunk-F3ABEMF4.js";
import "./chunk-NDEGQDAG.js";
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
