import {
  main
} from "./chunk-OOXWJY5U.js";
import "./chunk-WSZJWHP3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-K6JDVO5X.js";
import "./chunk-TTYUIH27.js";
import "./chunk-2DNWECLF.js";
import "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
