import {
  showReport
} from "./chunk-CZOEPJ6B.js";
import "./chunk-4RURFZ4G.js";
import "./chunk-6ANYBEQG.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
