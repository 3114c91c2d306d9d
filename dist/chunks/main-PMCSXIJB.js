import {
  main
} from "./chunk-ASIPU5LJ.js";
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
