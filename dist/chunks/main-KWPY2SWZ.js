import {
  main
} from "./chunk-T4WQEO4A.js";
import "./chunk-GRTDKU7Y.js";
import "./chunk-3SVW4V6B.js";
import "./chunk-Z532UQ2V.js";
import "./chunk-BL6FJOMT.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-VISAYNYG.js";
import "./chunk-6S47NSY7.js";
import "./chunk-TGG53DCK.js";
import "./chunk-EVYVGY3Y.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-WAQTUH2B.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
