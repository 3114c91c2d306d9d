import {
  main
} from "./chunk-GJSPBD2N.js";
import "./chunk-VISAYNYG.js";
import "./chunk-6S47NSY7.js";
import "./chunk-TGG53DCK.js";
import "./chunk-EVYVGY3Y.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
