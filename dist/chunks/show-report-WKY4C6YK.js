import {
  showReport
} from "./chunk-QKRZR3VV.js";
import "./chunk-U662M5U2.js";
import "./chunk-RXMX2EED.js";
import "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";
export {
  showReport
};
