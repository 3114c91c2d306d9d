import {
  showReport
} from "./chunk-DT5DU4JY.js";
import "./chunk-BCRB2TQJ.js";
import "./chunk-FJ7FLVGP.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  showReport
};
