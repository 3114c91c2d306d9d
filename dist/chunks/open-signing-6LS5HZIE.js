import {
  openSigning
} from "./chunk-4GC6ACKJ.js";
import "./chunk-3HR2PC4G.js";
import "./chunk-BVSQ56DH.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
