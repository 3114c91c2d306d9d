import {
  main,
  mainWithin
} from "./chunk-UJPS6LIJ.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
