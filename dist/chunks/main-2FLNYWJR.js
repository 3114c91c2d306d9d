import {
  main,
  mainWithin
} from "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
