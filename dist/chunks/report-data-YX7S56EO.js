import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ZE2UKJIF.js";
import "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
