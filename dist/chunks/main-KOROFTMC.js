import {
  main
} from "./chunk-KLPKQGZ6.js";
import "./chunk-D3C4AABD.js";
import "./chunk-C7VXKCMC.js";
import "./chunk-SLGHADJT.js";
import "./chunk-Z3Z7UEOP.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
