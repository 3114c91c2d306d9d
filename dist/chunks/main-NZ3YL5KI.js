import {
  main,
  mainWithin
} from "./chunk-SDSIGV4L.js";
import "./chunk-DI56BEIM.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-5ZGTCGSN.js";
import "./chunk-5PIRT7K5.js";
import "./chunk-MEDRCUKQ.js";
import "./chunk-V76IPFYC.js";
import "./chunk-MZIYJ6MB.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
