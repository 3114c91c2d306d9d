import {
  applyVex,
  vexContradictions
} from "./chunk-DPCTX2Q6.js";
export {
  applyVex,
  vexContradictions
};
