import {
  openSigning
} from "./chunk-X26UZA3I.js";
import "./chunk-UPOGI3PJ.js";
import "./chunk-RXMX2EED.js";
import "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";
export {
  openSigning
};
