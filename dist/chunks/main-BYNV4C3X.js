import {
  main
} from "./chunk-3UBYW7DP.js";
import "./chunk-4QXWE6QF.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
