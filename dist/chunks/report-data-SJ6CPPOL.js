import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-2DNWECLF.js";
import "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  gatherReport
};
