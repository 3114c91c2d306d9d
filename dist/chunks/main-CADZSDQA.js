import {
  main
} from "./chunk-QFRK5QKU.js";
export {
  main
};
