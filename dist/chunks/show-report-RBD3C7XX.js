import {
  showReport
} from "./chunk-74XVNBFF.js";
import "./chunk-R33MMH7L.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
