import {
  showReport
} from "./chunk-FHAJTZD6.js";
import "./chunk-PPCIE577.js";
import "./chunk-5RVLIAG5.js";
import "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";
export {
  showReport
};
