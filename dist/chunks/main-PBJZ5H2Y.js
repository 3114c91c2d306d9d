import {
  main
} from "./chunk-5VK5PN6W.js";
import "./chunk-O5U27CK2.js";
import "./chunk-6EJQJXO4.js";
import "./chunk-ULVTAV47.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-NAMAHFAU.js";
import "./chunk-MZIYJ6MB.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
