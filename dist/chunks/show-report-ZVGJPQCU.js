import {
  showReport
} from "./chunk-53KTVUIP.js";
import "./chunk-Z532UQ2V.js";
import "./chunk-BL6FJOMT.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
