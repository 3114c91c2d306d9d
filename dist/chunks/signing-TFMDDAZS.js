import {
  openSigning
} from "./chunk-LN42GTP4.js";
import "./chunk-NZU3LPGH.js";
import "./chunk-N3BBDQBJ.js";
import "./chunk-HMVKMCLO.js";
import "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";
export {
  openSigning
};
