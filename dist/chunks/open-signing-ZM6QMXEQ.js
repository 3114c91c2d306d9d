import {
  openSigning
} from "./chunk-IUNH572C.js";
import "./chunk-F4SYTPP2.js";
import "./chunk-CNVZVX5N.js";
import "./chunk-KEICQSOW.js";
import "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
