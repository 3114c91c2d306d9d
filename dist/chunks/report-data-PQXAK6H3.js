import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-6UDGWESN.js";
import "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";
export {
  gatherReport
};
