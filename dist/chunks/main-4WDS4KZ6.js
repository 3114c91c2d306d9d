import {
  main
} from "./chunk-INPA5XLL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ARFSB7TU.js";
import "./chunk-AGY2I55E.js";
import "./chunk-RFHBRIZA.js";
import "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
