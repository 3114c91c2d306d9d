import {
  showReport
} from "./chunk-BB77Y2DD.js";
import "./chunk-LAQA2YK3.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
