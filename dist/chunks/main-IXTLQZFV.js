import {
  main
} from "./chunk-K3X2DH33.js";
import "./chunk-OSN62F45.js";
import "./chunk-7KJRLG2Y.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-GTCUX5NS.js";
import "./chunk-JDB3D3R2.js";
import "./chunk-77GZJOJ3.js";
import "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
