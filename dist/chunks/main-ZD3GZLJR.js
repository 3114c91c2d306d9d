import {
  main
} from "./chunk-B2XAYWL3.js";
import "./chunk-XVSCMEKV.js";
import "./chunk-SOCQVD52.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-23CKGJDE.js";
import "./chunk-PVODZA52.js";
import "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
