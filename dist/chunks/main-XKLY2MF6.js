import {
  main
} from "./chunk-LREC6VYT.js";
import "./chunk-NB6Z3AIY.js";
import "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
