import {
  main
} from "./chunk-XS4U4O4W.js";
import "./chunk-4XVMXDB7.js";
import "./chunk-5VTMEAZC.js";
import "./chunk-TIZUBDQP.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-MTKFPFQK.js";
import "./chunk-5WTILKNL.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
