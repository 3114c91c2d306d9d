import {
  main
} from "./chunk-K3J6XR3O.js";
import "./chunk-ICPDXWMN.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-TESC64FM.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
