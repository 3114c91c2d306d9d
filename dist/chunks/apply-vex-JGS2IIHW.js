import {
  applyVex,
  vexContradictions
} from "./chunk-7JAG35G5.js";
export {
  applyVex,
  vexContradictions
};
