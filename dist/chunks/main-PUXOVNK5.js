import {
  main
} from "./chunk-GKQNLX2W.js";
import "./chunk-JAH4LAQ4.js";
import "./chunk-W3RGESHA.js";
import "./chunk-WYG54IWX.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
