import {
  readImage,
  resolveImages
} from "./chunk-SK5A2VXB.js";
import "./chunk-Y6NC7MAG.js";
import "./chunk-XIKVBAFG.js";
import "./chunk-C23ISR6T.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-BRTNENVF.js";
import "./chunk-WHO6KQMI.js";
import "./chunk-2GPBFP2F.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-ZIGBFPDK.js";
import "./chunk-BIPKE7N2.js";
import {
  DataError
} from "./chunk-G3XLAG5J.js";

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
