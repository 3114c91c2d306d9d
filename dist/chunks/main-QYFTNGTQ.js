import {
  main
} from "./chunk-YWNPN2W7.js";
import "./chunk-7RIEW2O5.js";
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
