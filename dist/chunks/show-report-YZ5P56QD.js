import {
  showReport
} from "./chunk-N5PGU63V.js";
import "./chunk-PSCBRU2C.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
