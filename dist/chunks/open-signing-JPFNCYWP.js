import {
  openSigning
} from "./chunk-B5VUCZKN.js";
import "./chunk-HE7TE76O.js";
import "./chunk-7QKNOPLY.js";
import "./chunk-JLID66XU.js";
import "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
