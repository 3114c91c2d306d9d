import {
  main
} from "./chunk-4WPJLLGC.js";
import "./chunk-UQ5B3BLY.js";
import "./chunk-5WDYDGKK.js";
import "./chunk-M5L4OWKS.js";
import "./chunk-2QDJH5KO.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-SWTSHDUY.js";
import "./chunk-TQVKE3O4.js";
import "./chunk-324C52F4.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
