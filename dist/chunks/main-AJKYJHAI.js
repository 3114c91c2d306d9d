import {
  main
} from "./chunk-3PQT3LLT.js";
import "./chunk-VFKLQVNM.js";
import "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
