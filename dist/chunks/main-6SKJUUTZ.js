import {
  main
} from "./chunk-ZPY6FXZ5.js";
import "./chunk-KEPLKBSN.js";
import "./chunk-DCTN4CGB.js";
import "./chunk-4XGCW53V.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-OZCZKB7M.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
