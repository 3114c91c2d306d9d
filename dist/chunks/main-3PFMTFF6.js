import {
  main
} from "./chunk-O6WR6IN5.js";
import "./chunk-W3RGESHA.js";
import "./chunk-WYG54IWX.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
