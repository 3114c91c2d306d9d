import {
  openSigning
} from "./chunk-3AH5RSBX.js";
import "./chunk-X7R2SVER.js";
import "./chunk-2PP3LNQZ.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
