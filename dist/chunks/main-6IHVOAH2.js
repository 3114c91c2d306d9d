import {
  main
} from "./chunk-4TRBRKHP.js";
import "./chunk-EGFRJO4N.js";
import "./chunk-RJBAVWWR.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-OEJN5UI2.js";
import "./chunk-VN54K6SU.js";
import "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
