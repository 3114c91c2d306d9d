import {
  main
} from "./chunk-DN77F4OT.js";
import "./chunk-CB25YMLY.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
