import {
  showReport
} from "./chunk-EYK4MU5D.js";
import "./chunk-RX3HNJ73.js";
import "./chunk-OGSABBQ6.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  showReport
};
