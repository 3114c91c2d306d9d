import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
