import {
  openSigning
} from "./chunk-QEH47BQV.js";
import "./chunk-Z53MLL3G.js";
import "./chunk-KL5SKB6N.js";
import "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";
export {
  openSigning
};
