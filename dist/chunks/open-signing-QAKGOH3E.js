import {
  openSigning
} from "./chunk-2HIUAN6E.js";
import "./chunk-HTTQRHOT.js";
import "./chunk-NFCY6PJ6.js";
import "./chunk-STP3O3G7.js";
import "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
