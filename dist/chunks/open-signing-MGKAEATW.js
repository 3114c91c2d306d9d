import {
  openSigning
} from "./chunk-KWVYVIG7.js";
import "./chunk-5WTILKNL.js";
import "./chunk-FK7UU7SC.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
