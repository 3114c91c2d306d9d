import {
  openSigning
} from "./chunk-5BCGMCL2.js";
import "./chunk-5FMWZIKZ.js";
import "./chunk-OUNEPGEM.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
