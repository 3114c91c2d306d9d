import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-W2MOTPET.js";
import "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
