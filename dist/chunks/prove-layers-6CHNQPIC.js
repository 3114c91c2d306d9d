import {
  readImage,
  resolveImages
} from "./chunk-YBTXIDQN.js";
import "./chunk-NQGYCZP3.js";
import "./chunk-QOENSNQ3.js";
import "./chunk-ZTPYD5MZ.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-ZS3V2YLD.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-WRSHHJTG.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-7LVQAFCV.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import {
  DataError
} from "./chunk-JTYIUYNF.js";

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
