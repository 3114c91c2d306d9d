import {
  readImage,
  resolveImages
} from "./chunk-ARQ6RLMR.js";
import "./chunk-GAYE7BP6.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-ZCG6UQME.js";
import "./chunk-7JS26U33.js";
import "./chunk-WHO6KQMI.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-BGUQ4ITJ.js";
import "./chunk-EVP3ARXF.js";
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
