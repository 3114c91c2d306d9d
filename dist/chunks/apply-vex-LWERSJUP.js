import {
  applyVex,
  vexContradictions
} from "./chunk-PU6GHMSZ.js";
export {
  applyVex,
  vexContradictions
};
