import {
  readImage,
  resolveImages
} from "./chunk-KHWV3I6H.js";
import "./chunk-JME4UBI3.js";
import "./chunk-7NA4GGQF.js";
import "./chunk-5BB2AVFH.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-DQDDEACV.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-OYFNQ6DA.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-7LVQAFCV.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
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
