import {
  applyVex,
  vexContradictions
} from "./chunk-64GB3ZS2.js";
export {
  applyVex,
  vexContradictions
};
