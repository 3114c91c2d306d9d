import {
  applyVex,
  vexContradictions
} from "./chunk-IL7XM6XG.js";
export {
  applyVex,
  vexContradictions
};
