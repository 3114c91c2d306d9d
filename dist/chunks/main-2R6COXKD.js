import {
  main
} from "./chunk-WUIUBWY6.js";
import "./chunk-G4FRD6QI.js";
import "./chunk-HSHFUAYT.js";
import "./chunk-SLGHADJT.js";
import "./chunk-E7WJJ3R4.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
