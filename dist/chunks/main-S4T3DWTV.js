import {
  main
} from "./chunk-KVLVSLLP.js";
import "./chunk-RYIWYR3F.js";
import "./chunk-4Q6WOVGJ.js";
import "./chunk-RE7E6LNS.js";
import "./chunk-37SVGNPX.js";
import "./chunk-L6IAULUG.js";
import "./chunk-SLBHLPVN.js";
import "./chunk-I2T3BX5X.js";
import "./chunk-V27UC4C3.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
