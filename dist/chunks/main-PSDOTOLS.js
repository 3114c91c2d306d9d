import {
  main
} from "./chunk-FSOBEI3O.js";
import "./chunk-EIMGXNFD.js";
import "./chunk-UWH6V3MU.js";
import "./chunk-C7NFI7UT.js";
import "./chunk-ROXZXPKV.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-23AVVGRN.js";
import "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
