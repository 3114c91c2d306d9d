import {
  main
} from "./chunk-27OKBJBL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ZBY6XOHE.js";
import "./chunk-OHLZPGXX.js";
import "./chunk-ZKKEZ3HH.js";
import "./chunk-65NVBDUB.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
