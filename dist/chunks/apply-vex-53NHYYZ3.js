import {
  applyVex,
  vexContradictions
} from "./chunk-C5YUIJPE.js";
export {
  applyVex,
  vexContradictions
};
