import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-KJ65XSIR.js";
import "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  gatherReport
};
