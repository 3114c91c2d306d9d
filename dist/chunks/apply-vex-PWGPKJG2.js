import {
  applyVex,
  vexContradictions
} from "./chunk-QIA43LXF.js";
export {
  applyVex,
  vexContradictions
};
