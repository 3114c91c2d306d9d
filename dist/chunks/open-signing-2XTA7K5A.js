import {
  openSigning
} from "./chunk-TMXX3ADL.js";
import "./chunk-7K2HCEQV.js";
import "./chunk-ESNZAQJV.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
