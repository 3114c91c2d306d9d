import {
  applyVex,
  vexContradictions
} from "./chunk-LPN4J7FL.js";
export {
  applyVex,
  vexContradictions
};
