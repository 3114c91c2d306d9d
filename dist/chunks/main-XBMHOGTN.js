import {
  main
} from "./chunk-FSUFBOI2.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AJDYWDP7.js";
import "./chunk-JV55QON6.js";
import "./chunk-W2MOTPET.js";
import "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
