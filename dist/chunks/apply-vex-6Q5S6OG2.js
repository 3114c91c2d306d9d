import {
  applyVex,
  vexContradictions
} from "./chunk-LOOQT4JN.js";
export {
  applyVex,
  vexContradictions
};
