import {
  openSigning
} from "./chunk-2JPZKJEE.js";
import "./chunk-742DF7CS.js";
import "./chunk-4EBSVTCV.js";
import "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
