import {
  main
} from "./chunk-WRRQ3BMG.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
