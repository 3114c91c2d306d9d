import {
  applyVex,
  vexContradictions
} from "./chunk-I6YCXVSJ.js";
export {
  applyVex,
  vexContradictions
};
