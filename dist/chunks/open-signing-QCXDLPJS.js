import {
  openSigning
} from "./chunk-PE4ALMHL.js";
import "./chunk-6LXTGZJN.js";
import "./chunk-SKZATNI6.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
