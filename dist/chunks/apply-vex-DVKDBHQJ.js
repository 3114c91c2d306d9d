import {
  applyVex,
  vexContradictions
} from "./chunk-QROQJKDH.js";
export {
  applyVex,
  vexContradictions
};
