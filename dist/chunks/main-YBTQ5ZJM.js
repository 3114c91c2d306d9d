import {
  main
} from "./chunk-ZQE4KVH5.js";
import "./chunk-XXYOB3LG.js";
import "./chunk-6DBO63HR.js";
import "./chunk-4CY6RE5D.js";
import "./chunk-NGKVUO4L.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-CUV2ARYS.js";
import "./chunk-V6JUKFUE.js";
import "./chunk-ZLDMLXOR.js";
import "./chunk-5Q2RK6RL.js";
import "./chunk-SWUAJLJP.js";
import "./chunk-RBXFH2DC.js";
import "./chunk-H4KSFTFP.js";
import "./chunk-WUOFTBYI.js";
import "./chunk-JPEP3K52.js";
import "./chunk-SFXDQNTD.js";
import "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
