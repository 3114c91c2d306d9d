import {
  showReport
} from "./chunk-Z4P4MMC4.js";
import "./chunk-4L26ANQ3.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
