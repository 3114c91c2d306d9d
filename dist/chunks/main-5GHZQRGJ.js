import {
  main
} from "./chunk-Q34IYZ52.js";
import "./chunk-BB77Y2DD.js";
import "./chunk-4QXWE6QF.js";
import "./chunk-LAQA2YK3.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-ITRWPPIM.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
