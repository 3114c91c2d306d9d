import {
  openSigning
} from "./chunk-B4TB7X5O.js";
import "./chunk-E4EVKKWR.js";
import "./chunk-ASPE33MH.js";
import "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
