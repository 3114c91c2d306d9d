import {
  main
} from "./chunk-G5MP2FZC.js";
import "./chunk-I2SACRFS.js";
import "./chunk-KS67IHIT.js";
import "./chunk-Q6S6IEXV.js";
import "./chunk-7IJN53LI.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
