import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-BGUQ4ITJ.js";
import "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";
export {
  gatherReport
};
