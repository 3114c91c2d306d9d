import {
  readImage,
  resolveImages
} from "./chunk-TPIKQAP5.js";
import "./chunk-5QB6DLD2.js";
import "./chunk-IPBQYLPE.js";
import "./chunk-EX3REOT7.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-WCWZAK57.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-IK44XMVR.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-7LVQAFCV.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
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
