import {
  main
} from "./chunk-RYHOS7HR.js";
import "./chunk-KHOEG7YL.js";
import "./chunk-6S47NSY7.js";
import "./chunk-TGG53DCK.js";
import "./chunk-4RTJPOKP.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
