import {
  main
} from "./chunk-MOYSBOXG.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ALO24DMT.js";
import "./chunk-PDJ55SKP.js";
import "./chunk-ILDMAD4B.js";
import "./chunk-NB6Z3AIY.js";
import "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
