import {
  openSigning
} from "./chunk-SZSLRUFV.js";
import "./chunk-KWD5CRJT.js";
import "./chunk-XDEGTVNO.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
