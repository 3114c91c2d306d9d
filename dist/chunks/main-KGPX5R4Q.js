import {
  main
} from "./chunk-UH6UOPOR.js";
import "./chunk-U73GL3CZ.js";
import "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
