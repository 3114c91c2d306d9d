import {
  openSigning
} from "./chunk-BDOMTA3X.js";
import "./chunk-DU3KE2NI.js";
import "./chunk-KDJMUYBB.js";
import "./chunk-6UVYOZSL.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
