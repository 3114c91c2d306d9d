import {
  readImage,
  resolveImages
} from "./chunk-LNXRRJZJ.js";
import "./chunk-LW6VXIOM.js";
import "./chunk-G6JGQV7Z.js";
import "./chunk-GQXQI4IH.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-F7YM6BP7.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-PIHPNAP6.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-7LVQAFCV.js";
import "./chunk-4NOUDM63.js";
import "./chunk-P6J6JKB3.js";
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
