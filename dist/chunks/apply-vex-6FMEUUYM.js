import {
  applyVex,
  vexContradictions
} from "./chunk-IPHWU4RP.js";
export {
  applyVex,
  vexContradictions
};
