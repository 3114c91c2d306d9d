import {
  openSigning
} from "./chunk-WLPJ6OVP.js";
import "./chunk-JDB3D3R2.js";
import "./chunk-6XSLSXR4.js";
import "./chunk-77GZJOJ3.js";
import "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
