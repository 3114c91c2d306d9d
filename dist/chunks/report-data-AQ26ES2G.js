import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-HMVKMCLO.js";
import "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";
export {
  gatherReport
};
