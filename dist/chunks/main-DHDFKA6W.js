import {
  main
} from "./chunk-GDT5TUPD.js";
import "./chunk-SRHDBLZL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2VEBBR4F.js";
import "./chunk-S7NEIV7W.js";
import "./chunk-33TOADTN.js";
import "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
