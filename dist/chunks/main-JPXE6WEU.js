import {
  main
} from "./chunk-L2CRZHQQ.js";
import "./chunk-MGJ4BCKB.js";
import "./chunk-5P3JUG6Q.js";
import "./chunk-ZKPSTWV6.js";
import "./chunk-GJ7EHPUS.js";
import "./chunk-VQ5XJ7BZ.js";
import "./chunk-OXCFTSO2.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-L5UQKWGB.js";
import "./chunk-I4IOQJGC.js";
import "./chunk-XNLRYYN3.js";
import "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
