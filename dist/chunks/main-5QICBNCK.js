import {
  main
} from "./chunk-2LZXUJ3B.js";
import "./chunk-KMLH6HOM.js";
import "./chunk-SLOFMR5Z.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
