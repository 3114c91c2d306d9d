import {
  main
} from "./chunk-XEMTLYWF.js";
import "./chunk-IKTDTA5E.js";
import "./chunk-CWCYMVTA.js";
import "./chunk-SQJ7S5FB.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
