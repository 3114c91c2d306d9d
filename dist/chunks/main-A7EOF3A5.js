import {
  main
} from "./chunk-DK6OI3A7.js";
import "./chunk-2VVCSUDY.js";
import "./chunk-FL3KVIYN.js";
import "./chunk-Z5KBBKCI.js";
import "./chunk-SLPCNHJ2.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-YXOGRUF6.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
