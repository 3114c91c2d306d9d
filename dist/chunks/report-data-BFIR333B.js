import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-UZNTMGME.js";
import "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
