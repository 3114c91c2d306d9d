import {
  readImage,
  resolveImages
} from "./chunk-OU7ROEDD.js";
import "./chunk-HEHBUJFJ.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-URGKZ4FK.js";
import "./chunk-LIEDFWPH.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-AZKQB5AJ.js";
import "./chunk-FWJKZKKJ.js";
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
