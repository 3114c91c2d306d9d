import {
  main
} from "./chunk-4JWS7WJR.js";
import "./chunk-RXYQUE3U.js";
import "./chunk-HBIH63ZZ.js";
import "./chunk-EPJEWWK3.js";
import "./chunk-BK4HSGJU.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-G2TRDDIB.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SECEBG2S.js";
import "./chunk-4RTJPOKP.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-JA2Z4WS2.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
