import {
  main
} from "./chunk-BOMGQPHD.js";
import "./chunk-XVSCMEKV.js";
import "./chunk-OTHCUCII.js";
import "./chunk-SOCQVD52.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-23CKGJDE.js";
import "./chunk-PVODZA52.js";
import "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
