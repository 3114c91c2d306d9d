import {
  main
} from "./chunk-Z2AZHRSK.js";
import "./chunk-Z75K5GYK.js";
import "./chunk-DLS652GE.js";
import "./chunk-TCUM33AT.js";
import "./chunk-EL7FGKJC.js";
import "./chunk-2JPZKJEE.js";
import "./chunk-742DF7CS.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-4EBSVTCV.js";
import "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
