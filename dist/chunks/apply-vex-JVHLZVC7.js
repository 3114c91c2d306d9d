import {
  applyVex,
  vexContradictions
} from "./chunk-37YSDGBL.js";
export {
  applyVex,
  vexContradictions
};
