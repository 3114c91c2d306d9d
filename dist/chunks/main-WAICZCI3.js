import {
  main
} from "./chunk-VE74WHXT.js";
import "./chunk-TCUM33AT.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JNL3COPZ.js";
import "./chunk-IHZ6RRIN.js";
import "./chunk-4EBSVTCV.js";
import "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
