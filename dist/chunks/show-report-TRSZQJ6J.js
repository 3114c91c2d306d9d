import {
  showReport
} from "./chunk-JNL3COPZ.js";
import "./chunk-IHZ6RRIN.js";
import "./chunk-4EBSVTCV.js";
import "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
