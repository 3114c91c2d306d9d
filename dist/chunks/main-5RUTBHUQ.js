import {
  main
} from "./chunk-YUTADAH4.js";
import "./chunk-63LUS2J3.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
