import {
  showReport
} from "./chunk-AGSKA4TL.js";
import "./chunk-LKQ3IWH4.js";
import "./chunk-KDJMUYBB.js";
import "./chunk-6UVYOZSL.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
