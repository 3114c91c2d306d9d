import {
  main
} from "./chunk-BU2BYY2D.js";
import "./chunk-D72TGUDA.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
