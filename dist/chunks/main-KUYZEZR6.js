import {
  main
} from "./chunk-TNVVDLC4.js";
import "./chunk-G2TRDDIB.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SECEBG2S.js";
import "./chunk-4RTJPOKP.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
