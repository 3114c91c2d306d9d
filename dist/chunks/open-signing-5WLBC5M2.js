import {
  openSigning
} from "./chunk-ULMIJCVP.js";
import "./chunk-7J53S4DW.js";
import "./chunk-UJ3YPN4F.js";
import "./chunk-UJPS6LIJ.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
