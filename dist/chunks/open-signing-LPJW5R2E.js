import {
  openSigning
} from "./chunk-UGKM74AN.js";
import "./chunk-BNHKE75D.js";
import "./chunk-YXWIHAM3.js";
import "./chunk-AZKQB5AJ.js";
import "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
