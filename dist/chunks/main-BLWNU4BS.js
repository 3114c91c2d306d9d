import {
  main
} from "./chunk-5NIAEALK.js";
import "./chunk-B5YX2MML.js";
import "./chunk-NTVLJBS4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-2CTFZGK7.js";
import "./chunk-QUE3CRD3.js";
import "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
