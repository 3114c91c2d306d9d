import {
  main
} from "./chunk-A2UID33Z.js";
import "./chunk-NWAHKCFF.js";
import "./chunk-YLGOYEDK.js";
import "./chunk-Q5SRHAE5.js";
import "./chunk-CB4TTMEI.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-ICPDXWMN.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-TESC64FM.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-FI7MVVKN.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
