import {
  main
} from "./chunk-YYYO5HRU.js";
import "./chunk-GHHHJRSC.js";
import "./chunk-4HYVN2GG.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-6PXHVYKZ.js";
import "./chunk-THSWDJFT.js";
import "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
