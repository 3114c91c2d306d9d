import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-PXRJL7QF.js";
import "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
