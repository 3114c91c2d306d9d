import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
