import {
  readImage,
  resolveImages
} from "./chunk-XA7FWBDZ.js";
import "./chunk-FNUWWOCO.js";
import "./chunk-U3VIYTZQ.js";
import "./chunk-IMEJJBT2.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-4UGQIOE7.js";
import "./chunk-3372T4QQ.js";
import "./chunk-35WJGPHA.js";
import "./chunk-PM7V6FGQ.js";
import "./chunk-RFHBRIZA.js";
import "./chunk-J5EUGEI5.js";
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
