import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-BB27IWAI.js";
import "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
