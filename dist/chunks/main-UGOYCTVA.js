import {
  main
} from "./chunk-BADJNZE2.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
