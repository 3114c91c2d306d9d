import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-RXMX2EED.js";
import "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";
export {
  gatherReport
};
