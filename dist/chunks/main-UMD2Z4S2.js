import {
  main
} from "./chunk-Y6GCI5XF.js";
import "./chunk-CC7JDXCX.js";
import "./chunk-F7VMRKSK.js";
import "./chunk-ULVTAV47.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-E7L7JE4O.js";
import "./chunk-FSDLTHJX.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-I3S3OMQL.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-5PIRT7K5.js";
import "./chunk-MEDRCUKQ.js";
import "./chunk-MZIYJ6MB.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
