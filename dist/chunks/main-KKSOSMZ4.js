import {
  main
} from "./chunk-DJHIMIG2.js";
import "./chunk-MSCEZIYE.js";
import "./chunk-DSXKPVSI.js";
import "./chunk-5R7ADOYR.js";
import "./chunk-7K2HCEQV.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
