import {
  main
} from "./chunk-YEGKLZM7.js";
import "./chunk-T64CDWKT.js";
import "./chunk-HYO4ATWH.js";
import "./chunk-3MSY3BQJ.js";
import "./chunk-CYWSSGEX.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-2DK4K7E2.js";
import "./chunk-5TYHLO7T.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
