import {
  main
} from "./chunk-BLPMWPSX.js";
import "./chunk-VQWPZYSL.js";
import "./chunk-RJBAVWWR.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-QJHPWF7A.js";
import "./chunk-OEJN5UI2.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-HDWS2GDJ.js";
import "./chunk-76G3KJNQ.js";
import "./chunk-VN54K6SU.js";
import "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
