import {
  readImage,
  resolveImages
} from "./chunk-GZK32QIP.js";
import "./chunk-REK7NHYK.js";
import "./chunk-XIKVBAFG.js";
import "./chunk-CE3QVXYY.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-BRTNENVF.js";
import "./chunk-WHO6KQMI.js";
import "./chunk-2GPBFP2F.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
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
