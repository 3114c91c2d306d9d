import {
  showReport
} from "./chunk-E5KCVC4J.js";
import "./chunk-DBCP2Z6Z.js";
import "./chunk-4IXNARQA.js";
import "./chunk-65NVBDUB.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
