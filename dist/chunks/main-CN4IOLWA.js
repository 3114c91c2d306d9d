import {
  main
} from "./chunk-CCL5YPTL.js";
import "./chunk-6FAYEFHN.js";
import "./chunk-R3GNWB4W.js";
import "./chunk-C3F5YTDP.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-4756ZCKO.js";
import "./chunk-K5ZSABSX.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-TKCULYIU.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-3ZLW5PH3.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
