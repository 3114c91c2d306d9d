import {
  main
} from "./chunk-23HWCGDT.js";
import "./chunk-5N65C2WL.js";
import "./chunk-ORETY7BF.js";
import "./chunk-6WZQMOAN.js";
import "./chunk-AVF6ROVN.js";
import "./chunk-VQBKOBVO.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
