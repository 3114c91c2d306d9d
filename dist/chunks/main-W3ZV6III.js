import {
  main
} from "./chunk-ZA3B5HMC.js";
import "./chunk-DCTN4CGB.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
