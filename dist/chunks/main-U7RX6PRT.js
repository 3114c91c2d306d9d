import {
  main
} from "./chunk-X5RAMWQ3.js";
import "./chunk-KDJMUYBB.js";
import "./chunk-6UVYOZSL.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
