import {
  showReport
} from "./chunk-X4R5CG4W.js";
export {
  showReport
};
