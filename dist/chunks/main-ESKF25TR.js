import {
  main,
  mainWithin
} from "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
