import {
  showReport
} from "./chunk-HNANJEPQ.js";
import "./chunk-R6A5VNE5.js";
import "./chunk-KJ65XSIR.js";
import "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  showReport
};
