import {
  main
} from "./chunk-KXYOIKAF.js";
import "./chunk-QAACVKVH.js";
import "./chunk-MDCWWVD7.js";
import "./chunk-P3C6SVII.js";
import "./chunk-ULMIJCVP.js";
import "./chunk-7J53S4DW.js";
import "./chunk-57SQLRBO.js";
import "./chunk-UJ3YPN4F.js";
import "./chunk-UJPS6LIJ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
