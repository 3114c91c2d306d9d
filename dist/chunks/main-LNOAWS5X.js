import {
  main
} from "./chunk-47HRYHFX.js";
import "./chunk-L7IQDLUY.js";
import "./chunk-MA3D4DFM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-LCK7TARN.js";
import "./chunk-CIEJ2KFW.js";
import "./chunk-AY3U62DM.js";
import "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
