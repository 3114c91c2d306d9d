import {
  showReport
} from "./chunk-JWTXFDNO.js";
import "./chunk-C3F5YTDP.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
