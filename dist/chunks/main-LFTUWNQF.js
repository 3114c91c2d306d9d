import {
  main
} from "./chunk-HFF2VXGI.js";
import "./chunk-CB25YMLY.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
