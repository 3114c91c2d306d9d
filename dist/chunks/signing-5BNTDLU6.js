import {
  openSigning
} from "./chunk-SCZR7CP6.js";
import "./chunk-K6NKSMTC.js";
import "./chunk-B7DNT3O4.js";
import "./chunk-X7QNYJ3U.js";
import "./chunk-J4VV3QCS.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
