import {
  main
} from "./chunk-GI3Z73VN.js";
import "./chunk-AHDE45WP.js";
import "./chunk-OHY2E66R.js";
import "./chunk-TZUVJ5D4.js";
import "./chunk-BXFLRP73.js";
import "./chunk-6H452EVS.js";
import "./chunk-7RY7OTN2.js";
import "./chunk-SOYIKW2W.js";
import "./chunk-QF34ZBMA.js";
import "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
