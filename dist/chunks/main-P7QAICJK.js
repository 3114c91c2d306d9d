import {
  main
} from "./chunk-PZ4WZ366.js";
import "./chunk-STP3O3G7.js";
import "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
