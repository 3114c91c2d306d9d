import {
  main
} from "./chunk-XMOXMVIW.js";
import "./chunk-BGGMWDUG.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
