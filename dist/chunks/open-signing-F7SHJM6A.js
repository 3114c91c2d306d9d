import {
  openSigning
} from "./chunk-VP6BOZF3.js";
import "./chunk-SHSRSXXL.js";
import "./chunk-GGKEYH2L.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
