import {
  applyVex,
  vexContradictions
} from "./chunk-IYJDDDVF.js";
export {
  applyVex,
  vexContradictions
};
