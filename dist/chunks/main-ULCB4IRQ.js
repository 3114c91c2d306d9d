import {
  main
} from "./chunk-GTQTXO2I.js";
import "./chunk-UVATM3II.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-OTNVBREC.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-EHQGTHZF.js";
import "./chunk-PVODZA52.js";
import "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
