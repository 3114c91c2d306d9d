import {
  showReport
} from "./chunk-4YTNXEWN.js";
import "./chunk-C6V2FF4O.js";
import "./chunk-5CURJL6Y.js";
import "./chunk-65NVBDUB.js";
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
