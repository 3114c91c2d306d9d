import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-GC7KKEXO.js";
import "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
