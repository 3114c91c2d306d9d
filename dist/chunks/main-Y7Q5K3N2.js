import {
  main
} from "./chunk-7VZMJCDP.js";
import "./chunk-6EJQJXO4.js";
import "./chunk-MZIYJ6MB.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
