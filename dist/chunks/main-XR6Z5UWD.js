import {
  main
} from "./chunk-TQEZRR7O.js";
import "./chunk-AN745S7R.js";
import "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
