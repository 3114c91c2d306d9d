import {
  main
} from "./chunk-A4RQGMKK.js";
import "./chunk-53KTVUIP.js";
import "./chunk-BGGMWDUG.js";
import "./chunk-Z532UQ2V.js";
import "./chunk-BL6FJOMT.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
