import {
  applyVex,
  vexContradictions
} from "./chunk-LRW45JNB.js";
export {
  applyVex,
  vexContradictions
};
