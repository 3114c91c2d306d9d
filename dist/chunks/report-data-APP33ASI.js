import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-5RVLIAG5.js";
import "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";
export {
  gatherReport
};
