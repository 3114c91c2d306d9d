import {
  showReport
} from "./chunk-HODBEJEO.js";
import "./chunk-B4KWEG7G.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
