import {
  applyVex,
  vexContradictions
} from "./chunk-XUNFRJDJ.js";
export {
  applyVex,
  vexContradictions
};
