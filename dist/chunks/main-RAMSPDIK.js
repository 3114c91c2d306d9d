import {
  main
} from "./chunk-OY2KFSHA.js";
import "./chunk-Z4P4MMC4.js";
import "./chunk-63LUS2J3.js";
import "./chunk-4L26ANQ3.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-PNZJNUQM.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
