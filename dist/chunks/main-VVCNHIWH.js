import {
  main
} from "./chunk-GUNX5O7W.js";
import "./chunk-AIAUCQHB.js";
import "./chunk-WK7ENAX2.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-AUKPKZKX.js";
import "./chunk-IEQXAZ5R.js";
import "./chunk-EEJBYTMF.js";
import "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
