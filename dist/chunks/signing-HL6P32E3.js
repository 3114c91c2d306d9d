import {
  openSigning
} from "./chunk-CUV2ARYS.js";
import "./chunk-V6JUKFUE.js";
import "./chunk-WUOFTBYI.js";
import "./chunk-JPEP3K52.js";
import "./chunk-SFXDQNTD.js";
import "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
