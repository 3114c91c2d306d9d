import {
  main
} from "./chunk-TXNW55FE.js";
import "./chunk-KIJAPE23.js";
import "./chunk-MZULZHS2.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-7P6CV33G.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
