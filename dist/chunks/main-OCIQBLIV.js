import {
  main
} from "./chunk-VIM3VFWR.js";
import "./chunk-XJ7XCMJX.js";
import "./chunk-Z75K5GYK.js";
import "./chunk-5B5PU2UE.js";
import "./chunk-6FKMDEGV.js";
import "./chunk-BCYZRE4G.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-4EBSVTCV.js";
import "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
