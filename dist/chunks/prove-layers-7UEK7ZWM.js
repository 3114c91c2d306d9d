import {
  readImage,
  resolveImages
} from "./chunk-EUW6SWM6.js";
import "./chunk-V57FTA6E.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-5S32SYRA.js";
import "./chunk-L43QLR6C.js";
import {
  DataError
} from "./chunk-MYBEWRCH.js";

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
