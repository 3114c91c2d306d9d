import {
  openSigning
} from "./chunk-CJKOEYET.js";
import "./chunk-PN3FT4NZ.js";
import "./chunk-3COTFCLX.js";
import "./chunk-T44TN7UK.js";
import "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
