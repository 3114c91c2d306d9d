import {
  openSigning
} from "./chunk-I44JGIMZ.js";
import "./chunk-7IJN53LI.js";
import "./chunk-C6LNDXZR.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
