import {
  main
} from "./chunk-YRH3AXHM.js";
import "./chunk-3CU2IVRS.js";
import "./chunk-QVDBSAJT.js";
import "./chunk-OJQ3SLQM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-YC3K3YBT.js";
import "./chunk-55R6UFRZ.js";
import "./chunk-GC7KKEXO.js";
import "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
