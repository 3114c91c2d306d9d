import {
  readImage,
  resolveImages
} from "./chunk-7V27XXGP.js";
import "./chunk-I3DA3GEG.js";
import "./chunk-PQ6XUVYE.js";
import "./chunk-6NNS37UL.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-ZIGSJTJP.js";
import "./chunk-TNMG7ULU.js";
import "./chunk-KF3F5Z7K.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-W2MOTPET.js";
import "./chunk-ABTKLR35.js";
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
