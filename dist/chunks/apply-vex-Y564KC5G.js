import {
  applyVex,
  vexContradictions
} from "./chunk-J3CQSIER.js";
export {
  applyVex,
  vexContradictions
};
