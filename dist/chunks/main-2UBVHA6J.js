import {
  main,
  mainWithin
} from "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
