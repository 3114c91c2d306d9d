import {
  main
} from "./chunk-5JK2VUJY.js";
import "./chunk-YMQ2DRTO.js";
import "./chunk-C7VXKCMC.js";
import "./chunk-SLGHADJT.js";
import "./chunk-Z3Z7UEOP.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
