import {
  readImage,
  resolveImages
} from "./chunk-MSZOB6HZ.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-ZR6ALQJ7.js";
import "./chunk-3LDDLMSC.js";
import "./chunk-F4V4XXGS.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-IYJ6UFSH.js";
import "./chunk-XGIO2HUQ.js";
import "./chunk-HBTKOU4Y.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-77EHP62S.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-3DQXD2HY.js";
import "./chunk-IJL76HOG.js";
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
