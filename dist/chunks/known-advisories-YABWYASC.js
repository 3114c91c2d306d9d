import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-UIP2CEOE.js";
import "./chunk-CUR6UUDE.js";
import "./chunk-LPLY5LEH.js";
import "./chunk-4NOUDM63.js";
import "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
