import {
  applyVex,
  vexContradictions
} from "./chunk-HAH3Q2F3.js";
export {
  applyVex,
  vexContradictions
};
