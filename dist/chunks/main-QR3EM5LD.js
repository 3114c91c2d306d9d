import {
  main
} from "./chunk-JQJ7UPHS.js";
import "./chunk-EYK4MU5D.js";
import "./chunk-RK4GGZEI.js";
import "./chunk-RX3HNJ73.js";
import "./chunk-OGSABBQ6.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
