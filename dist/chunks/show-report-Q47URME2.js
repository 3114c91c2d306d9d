import {
  showReport
} from "./chunk-PNK7ZT53.js";
import "./chunk-OFEP5ANI.js";
import "./chunk-4GEYHPXA.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  showReport
};
