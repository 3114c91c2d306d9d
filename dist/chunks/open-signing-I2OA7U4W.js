import {
  openSigning
} from "./chunk-Y4M5MDQ5.js";
import "./chunk-UVRNOZRS.js";
import "./chunk-6XPASPXC.js";
import "./chunk-N2MTDOE2.js";
import "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
