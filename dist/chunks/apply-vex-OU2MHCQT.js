import {
  applyVex,
  vexContradictions
} from "./chunk-2J7LXWMO.js";
export {
  applyVex,
  vexContradictions
};
