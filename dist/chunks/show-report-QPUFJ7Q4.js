import {
  showReport
} from "./chunk-K6JDVO5X.js";
import "./chunk-TTYUIH27.js";
import "./chunk-2DNWECLF.js";
import "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  showReport
};
