import {
  main
} from "./chunk-A7WWWI72.js";
import "./chunk-DCTN4CGB.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
