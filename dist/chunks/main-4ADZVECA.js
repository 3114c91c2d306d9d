import {
  main,
  mainWithin
} from "./chunk-YQPTBL65.js";
import "./chunk-KVV7XNDU.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-22RPCLDH.js";
import "./chunk-NSYZPI6B.js";
import "./chunk-P545VG3C.js";
import "./chunk-UL5CW3GN.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
