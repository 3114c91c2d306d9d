import {
  main
} from "./chunk-5I5O7HVB.js";
import "./chunk-63EURKVL.js";
import "./chunk-7WOGE3TZ.js";
import "./chunk-4XGCW53V.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-G4FRD6QI.js";
import "./chunk-HSHFUAYT.js";
import "./chunk-SLGHADJT.js";
import "./chunk-E7WJJ3R4.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-BM3E4TTF.js";
import "./chunk-JO7XCLS5.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
