import {
  main,
  mainWithin
} from "./chunk-XRIDCJHA.js";
import "./chunk-AWR35D7T.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-QBBJXQBQ.js";
import "./chunk-Q46PY5TN.js";
import "./chunk-H7TYHGZ6.js";
import "./chunk-LJWYA7SM.js";
import "./chunk-EJLHZTOJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
