import {
  readImage,
  resolveImages
} from "./chunk-BFU5GYEB.js";
import "./chunk-6SPGGUZC.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-42UQG2CE.js";
import "./chunk-LIEDFWPH.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-5ZDVQBBQ.js";
import "./chunk-XFISL7QZ.js";
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
