import {
  applyVex,
  vexContradictions
} from "./chunk-K2YNLVSV.js";
export {
  applyVex,
  vexContradictions
};
