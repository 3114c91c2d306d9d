import {
  main
} from "./chunk-NCOXODXD.js";
import "./chunk-27XCLFET.js";
import "./chunk-JMGNTJOR.js";
import "./chunk-RX3HNJ73.js";
import "./chunk-OGSABBQ6.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-JAH4LAQ4.js";
import "./chunk-W3RGESHA.js";
import "./chunk-WYG54IWX.js";
import "./chunk-S77UBA4B.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
