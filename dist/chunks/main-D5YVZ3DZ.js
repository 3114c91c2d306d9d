import {
  main
} from "./chunk-CIZZEZ77.js";
import "./chunk-3ISJP4N3.js";
import "./chunk-NEP7BKRE.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-KTQG4243.js";
import "./chunk-SK33ZLTV.js";
import "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
