import {
  main
} from "./chunk-E7FGVJ5W.js";
import "./chunk-CZOEPJ6B.js";
import "./chunk-2CVEJGIP.js";
import "./chunk-4RURFZ4G.js";
import "./chunk-6ANYBEQG.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
