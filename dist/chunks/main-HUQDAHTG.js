import {
  main
} from "./chunk-BIYARQ3L.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
