import {
  main
} from "./chunk-E5OMNFTM.js";
import "./chunk-VQ5XJ7BZ.js";
import "./chunk-OXCFTSO2.js";
import "./chunk-L5UQKWGB.js";
import "./chunk-I4IOQJGC.js";
import "./chunk-XNLRYYN3.js";
import "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
