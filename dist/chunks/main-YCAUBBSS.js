import {
  main
} from "./chunk-C4NO7V7N.js";
import "./chunk-PQIBTNLJ.js";
import "./chunk-YNY4FELE.js";
import "./chunk-X7HNURZT.js";
import "./chunk-VZHHMM3N.js";
import "./chunk-33QLUYFO.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-G6HBLWPT.js";
import "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
