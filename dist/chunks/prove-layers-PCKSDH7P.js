import {
  readImage,
  resolveImages
} from "./chunk-NMEL7SA6.js";
import "./chunk-H4NZPEWN.js";
import "./chunk-5CQ7CA7Z.js";
import "./chunk-2B5OVLBG.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-E2M2PBTF.js";
import "./chunk-TNMG7ULU.js";
import "./chunk-2GPBFP2F.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-SRMHQBD4.js";
import "./chunk-RVBST22Q.js";
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
