import {
  main
} from "./chunk-I5DOZB3L.js";
import "./chunk-2U77ZVNB.js";
import "./chunk-MKXXGJVF.js";
import "./chunk-RQFJ3ECW.js";
import "./chunk-UTUNRP74.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-2DVIB7TX.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SECEBG2S.js";
import "./chunk-IRK3WB2L.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-ZAH7HUOD.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
