import {
  showReport
} from "./chunk-RJVL6D2H.js";
import "./chunk-7AI4EZ3Q.js";
import "./chunk-77GZJOJ3.js";
import "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
