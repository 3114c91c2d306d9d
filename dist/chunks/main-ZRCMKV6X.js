import {
  main
} from "./chunk-23S5DBFF.js";
import "./chunk-AIAUCQHB.js";
import "./chunk-YOX7U4TF.js";
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
